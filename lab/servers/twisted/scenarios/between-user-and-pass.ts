import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Between USER and PASS the client sends other commands.',
  codes: [503, 331, 230],
  problem: 'bad-sequence',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER anna', 'PWD', 'USER anna', 'NOOP', 'SYST', 'FEAT', 'PASS secret', 'PWD']);
    await session.quit();
  },
};
