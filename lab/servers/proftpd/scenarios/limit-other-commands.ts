import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sets options and asks for help where the configuration denies these commands.',
  codes: [550, 501],
  problem: 'command-denied',
  configuration: proftpd({
    sections: `<Limit HELP FEAT SYST NOOP TYPE MODE STRU REST ALLO OPTS ABOR SITE SITE_HELP PASV EPSV PORT EPRT>
  DenyAll
</Limit>
`,
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'HELP',
      'FEAT',
      'SYST',
      'NOOP',
      'TYPE I',
      'MODE S',
      'STRU F',
      'REST 0',
      'ALLO 10',
      'OPTS UTF8 ON',
      'OPTS MLST type;',
      'SITE HELP',
      'ABOR',
      'PASV',
      'EPSV',
      'PORT 127,0,0,1,200,10',
      'EPRT |1|127.0.0.1|51210|',
    ]);
    await session.quit();
  },
};
