import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client connects to a server with a greeting and login messages of its own.',
  codes: [220, 230, 530],
  configuration: proftpd({
    settings: {
      ServerIdent: 'on "Files of %L ready."',
      AccessGrantMsg: '"Come in, %u."',
      AccessDenyMsg: '"Stay out, %u."',
    },
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anna', 'wrong');
    await session.login();
    await session.quit();
  },
};
