import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'EPSV comes with protocols that do not exist, with words, with those that do, and alone.',
  codes: [229, 522, 501],
  problem: 'passive-not-supported',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['EPSV 3', 'EPSV x']);
    for (const command of ['EPSV 1', 'EPSV 2']) {
      const granted = await session.send(command);
      // The server tells by itself that nobody came.
      if (granted?.code === 229) await session.waitFor(10);
    }
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.quit();
  },
};
