import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A file is fetched in passive mode, then one that does not exist, one that may not be read, and a directory.',
  codes: [150, 226, 550],
  problem: 'file-not-found',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR missing.txt');
    await session.transfer('RETR private.txt');
    await session.transfer('RETR dir');
    await session.transfer('LIST', { by: 'EPSV' });
    await session.transfer('LIST dir', { by: 'PORT' });
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
