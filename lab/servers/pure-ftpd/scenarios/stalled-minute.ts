import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An upload stalls for longer than the minute that -I 1 allows.',
  codes: [150, 421, 426],
  problem: 'transfer-interrupted',
  configuration: pureFtpd(['-E', '-I', '1']),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', {
      limit: 90_000,
      meanwhile: async (data) => {
        data.sendSome(Buffer.from('Some.\r\n'));
        await data.ended(90_000);
      },
    });
    await session.quit();
  },
};
