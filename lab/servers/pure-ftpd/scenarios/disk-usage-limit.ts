import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Uploads are accepted as long as the disk is less than half full: the first fills it, the second is refused.',
  codes: [226, 552],
  problem: 'storage-full',
  configuration: pureFtpd(['-E', '-k', '50']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('CWD full');
    await session.send('TYPE I');
    await session.transfer('STOR one.bin', { upload: Buffer.alloc(40_000) });
    await session.transfer('STOR two.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('APPE one.bin', { upload: Buffer.alloc(1000) });
    await session.send('MKD dir');
    await session.send('DELE one.bin');
    await session.transfer('STOR two.bin', { upload: Buffer.alloc(1000) });
    await session.quit();
  },
};
