import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sets mode Z and its options where mod_deflate is on, and lists a directory.',
  codes: [200, 500, 501],
  configuration: proftpd({ settings: { DeflateEngine: 'on' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'MODE Z',
      'OPTS MODE Z LEVEL 6',
      'OPTS MODE Z LEVEL 20',
      'OPTS MODE Z ENGINE zlib',
      'OPTS MODE Z BLOCKSIZE 100',
      'OPTS MODE Z',
      'OPTS MODE B',
    ]);
    await session.transfer('LIST dir');
    await session.send('MODE S');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
