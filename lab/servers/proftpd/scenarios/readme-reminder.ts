import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server reminds the client of a README in each directory that it enters.',
  codes: [230, 250],
  configuration: proftpd({
    settings: { DisplayReadme: 'README' },
    prepare: (machine) => {
      for (const folder of ['/home/anna', '/home/anna/dir']) {
        machine.write(`${folder}/README`, 'Read this.\n', 0o644, 'anna');
      }
    },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['CWD dir', 'CWD ../empty']);
    await session.quit();
  },
};
