import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'Uploads go on where they broke off and downloads may not, as the configuration says.',
  codes: [350, 226, 451],
  configuration: proftpd({ settings: { AllowStoreRestart: 'on', AllowRetrieveRestart: 'off' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.send('REST 3');
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.transfer('APPE old.txt', { upload: 'More.\r\n' });
    await session.send('SIZE old.txt');
    await session.send('REST 100');
    await session.transfer('STOR old.txt', { upload: 'New.\r\n' });
    await session.send('REST 3');
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
