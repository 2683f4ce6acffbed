import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A listing and a file are fetched in active mode.',
  codes: [200, 150, 226],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST dir', { by: 'PORT' });
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt', { by: 'PORT' });
    await session.transfer('RETR hello.txt', { by: 'EPRT' });
    await session.quit();
  },
};
