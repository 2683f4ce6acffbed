import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows:
    'Uploads go to hidden files first: the client appends, restarts, and stores where a hidden file is in the way.',
  codes: [501, 550, 226],
  problem: 'file-locked',
  configuration: proftpd({ settings: { HiddenStores: 'on', AllowStoreRestart: 'on' } }),
  play: async ({ loggedIn, machine }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('APPE new.txt', { upload: 'More.\r\n' });
    await session.send('REST 3');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    machine.write('/home/anna/.in.new.txt.', 'Left over.\r\n', 0o644, 'anna');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
