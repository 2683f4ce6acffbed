import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Transfers are asked for without PASV, EPSV, PORT or EPRT before them.',
  codes: [425, 503],
  problem: 'no-data-connection',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('LIST', 8000);
    await session.send('NLST', 8000);
    await session.send('MLSD', 8000);
    await session.send('RETR hello.txt', 8000);
    await session.send('STOR new.txt', 8000);
    await session.quit();
  },
};
