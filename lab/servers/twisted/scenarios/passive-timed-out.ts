import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'After PASV the client opens no connection and waits; then it sends LIST.',
  codes: [227, 550, 503],
  problem: 'no-data-connection',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('PASV');
    await session.waitFor(10);
    await session.sendEach(['LIST', 'RETR hello.txt', 'NOOP']);
    await session.quit();
  },
};
