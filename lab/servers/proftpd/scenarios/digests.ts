import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client asks for digests with HASH and the X commands of mod_digest.',
  codes: [213, 250, 251, 500, 501, 550, 553],
  problem: 'command-not-supported',
  configuration: proftpd({
    settings: { LoadModule: 'mod_digest.c', DigestEngine: 'on', DigestAlgorithms: 'crc32 md5 sha1 sha256' },
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'HASH hello.txt',
      'OPTS HASH',
      'OPTS HASH SHA-256',
      'OPTS HASH SHA-512',
      'HASH hello.txt',
      'HASH dir',
      'HASH missing.txt',
      'HASH private.txt',
      'XCRC hello.txt',
      'XMD5 hello.txt',
      'XSHA1 hello.txt',
      'XSHA256 hello.txt 0 5',
      'XSHA256 hello.txt 5 100',
      'XSHA256 hello.txt a b',
      'XSHA512 hello.txt',
      'MD5 hello.txt',
      'MD5 missing.txt',
      'XCRC missing.txt',
    ]);
    await session.quit();
  },
};
