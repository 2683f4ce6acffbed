import type { Scenario } from '../../../scenario.ts';
import { ftpSrv } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user is given a file system of the program’s own, which can say where it stands and nothing else.',
  codes: [257],
  problem: 'command-not-supported',
  configuration: ftpSrv({ granted: "fs: { currentDirectory: () => '/' }" }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'CWD dir', 'MKD new', 'DELE old.txt', 'RNFR old.txt', 'SIZE hello.txt']);
    await session.sendEach(['MDTM hello.txt', 'STAT hello.txt', 'SITE CHMOD 600 old.txt']);
    await session.transfer('LIST');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOU', { upload: 'New.\r\n' });
    await session.quit();
  },
};
