import type { Scenario } from '../../../scenario.ts';
import { ftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Two uploads to a server that keeps them in memory up to 1000 bytes: one below that, one above.',
  codes: [552, 226],
  problem: 'storage-full',
  configuration: ftpd({
    options: { useWriteFile: 'true', uploadMaxSlurpSize: '1000' },
    fileSystem: '{ ...fs, createWriteStream: undefined }',
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR small.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR big.txt', { upload: Buffer.alloc(2000, 'x') });
    await session.sendEach(['SIZE small.txt', 'SIZE big.txt']);
    await session.quit();
  },
};
