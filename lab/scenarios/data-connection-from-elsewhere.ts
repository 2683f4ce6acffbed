import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The data connection comes from another address than the control connection.',
  codes: [425, 227],
  problem: 'data-connection-ip-mismatch',
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    const data = await session.openData('PASV', '127.0.0.2');
    // Some servers refuse the connection at once and not when it is used.
    await pause(0.5);
    session.drain();
    if (data) await session.transferOver(data, 'LIST dir', { limit: 15_000 });
    await session.send('NOOP');
    await session.quit();
  },
};
