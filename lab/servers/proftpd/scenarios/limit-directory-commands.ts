import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client changes, makes, removes and lists directories where the configuration denies these commands.',
  codes: [550, 450],
  problem: 'command-denied',
  configuration: proftpd({
    sections: `<Limit CWD CDUP MKD RMD PWD LIST NLST MLSD MLST STAT>
  DenyAll
</Limit>
`,
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'CWD dir', 'CDUP', 'MKD new', 'RMD empty', 'MLST hello.txt', 'STAT dir', 'STAT']);
    await session.transfer('LIST');
    await session.transfer('NLST');
    await session.transfer('MLSD');
    await session.quit();
  },
};
