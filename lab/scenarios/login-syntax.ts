import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'PASS comes before USER, both come without an argument, then the login succeeds.',
  codes: [503, 501, 530, 331, 230],
  problem: 'bad-sequence',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['PASS secret', 'NOOP', 'USER', 'NOOP', 'PASS', 'NOOP']);
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
