import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'In the middle of a download the client stops reading, until the server has had enough.',
  codes: [426, 421, 451],
  problem: 'idle-timeout',
  configuration: 'data-timeout',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      limit: 30_000,
      meanwhile: async (data) => {
        data.pause();
      },
    });
    await session.waitFor(2);
    await session.quit();
  },
};
