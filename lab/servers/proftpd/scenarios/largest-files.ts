import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Files are stored and fetched that are larger than MaxStoreFileSize and MaxRetrieveFileSize allow.',
  codes: [426, 552],
  problem: 'storage-full',
  configuration: proftpd({ settings: { MaxStoreFileSize: '16 Kb', MaxRetrieveFileSize: '16 Kb' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.bin', { upload: Buffer.alloc(200_000, 'x') });
    await session.send('SIZE new.bin');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
