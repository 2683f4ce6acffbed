import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client asks for the digest of a file that is larger than the server will read for one.',
  codes: [213, 250, 556],
  problem: 'command-denied',
  configuration: proftpd({
    settings: {
      LoadModule: 'mod_digest.c',
      DigestEngine: 'on',
      DigestAlgorithms: 'crc32 md5 sha1 sha256',
      DigestMaxSize: '1 MB',
    },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'HASH hello.txt',
      'HASH big.bin',
      'XSHA256 big.bin',
      'XSHA256 big.bin 0 100',
      'MD5 big.bin',
    ]);
    await session.quit();
  },
};
