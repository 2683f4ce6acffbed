import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client stores and renames onto files that exist, where nothing may be overwritten.',
  codes: [550, 226],
  problem: 'write-disabled',
  configuration: proftpd({ settings: { AllowOverwrite: 'off' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR new.txt', { upload: 'Again.\r\n' });
    await session.transfer('APPE old.txt', { upload: 'More.\r\n' });
    await session.sendEach(['RNFR new.txt', 'RNTO old.txt', 'RNFR new.txt', 'RNTO other.txt']);
    await session.sendEach(['SITE CPFR old.txt', 'SITE CPTO other.txt']);
    await session.quit();
  },
};
