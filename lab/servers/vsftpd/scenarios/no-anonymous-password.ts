import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The anonymous user is let in without being asked for a password.',
  codes: [230],
  configuration: vsftpd({ anonymous_enable: 'YES', no_anon_password: 'YES' }),
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER anonymous', 'PWD']);
    await session.quit();
  },
};
