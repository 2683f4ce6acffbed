import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The commands that GridFTP adds: striped data connections, partial transfers, buffers, checksums and more.',
  codes: [200, 213, 229, 250, 500, 501],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MODE E',
      'SPAS',
      'OPTS RETR Parallelism=4,4,4;',
      'OPTS RETR StripeLayout=Partitioned;',
      'OPTS RETR XYZZY',
      'OPTS STOR Markers=1;',
      'SBUF 65536',
      'SBUF big',
      'CKSM MD5 0 -1 hello.txt',
      'CKSM ADLER32 0 -1 hello.txt',
      'CKSM XYZZY 0 -1 hello.txt',
      'CKSM MD5 0 -1 missing.txt',
      'SCKS MD5 0123456789abcdef',
      'DCAU N',
      'ERET P 0 5 missing.txt',
      'ESTO A 0 readonly/new.txt',
      'MODE S',
    ]);
    await session.quit();
  },
};
