import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client stores, makes and renames where the configuration filters names.',
  codes: [550, 226],
  problem: 'filename-not-allowed',
  configuration: proftpd({ settings: { PathDenyFilter: '"\\\\.exe$"', PathAllowFilter: '"^[a-z0-9./]+$"' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR tool.exe', { upload: 'New.\r\n' });
    await session.transfer('STOR TOOL', { upload: 'New.\r\n' });
    await session.transfer('APPE tool.exe', { upload: 'New.\r\n' });
    await session.sendEach(['MKD tool.exe', 'MKD TOOL', 'RNFR old.txt', 'RNTO tool.exe', 'RNFR old.txt', 'RNTO TOOL']);
    await session.sendEach([
      'SITE MKDIR tool.exe',
      'SITE SYMLINK old.txt tool.exe',
      'SITE CPFR old.txt',
      'SITE CPTO tool.exe',
    ]);
    await session.transfer('STOR tool.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
