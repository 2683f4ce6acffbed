import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Listings are cut after four files and one level of folders.',
  codes: [226],
  configuration: pureFtpd(['-E', '-L', '4:1']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST');
    await session.transfer('NLST');
    await session.transfer('MLSD');
    await session.transfer('LIST -R');
    await session.quit();
  },
};
