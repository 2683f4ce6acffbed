import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Two clients ask for passive mode on a server that has one port for it.',
  codes: [425, 421, 227],
  problem: 'passive-port-exhausted',
  configuration: 'passive-exhausted',
  play: async ({ loggedIn }) => {
    const first = await loggedIn();
    const data = await first.openData('PASV');
    const second = await loggedIn();
    await second.sendEach(['PASV', 'EPSV', 'NOOP']);
    await second.quit();
    if (data) await first.transferOver(data, 'LIST dir');
    await first.quit();
  },
};
