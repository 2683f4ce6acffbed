import type { Scenario } from '../../../scenario.ts';
import { inetutilsFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The server is told not to show its version.',
  codes: [211, 215, 220],
  configuration: inetutilsFtpd(['-q']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['SYST', 'STAT']);
    await session.quit();
  },
};
