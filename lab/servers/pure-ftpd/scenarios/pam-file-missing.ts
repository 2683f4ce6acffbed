import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

const { argv } = pureFtpd(['-E']);

export const scenario: Scenario = {
  shows: 'The right password, where /etc/pam.d has no file for pure-ftpd.',
  codes: [530],
  problem: 'server-config-error',
  configuration: { argv, prepare: (machine) => void machine.run('rm', '-f', '/etc/pam.d/pure-ftpd') },
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.quit();
  },
};
