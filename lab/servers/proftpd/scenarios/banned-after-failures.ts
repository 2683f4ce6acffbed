import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A client whose login fails too often is banned, and comes again.',
  codes: [530],
  problem: 'ip-not-allowed',
  configuration: proftpd({
    settings: {
      MaxLoginAttempts: '1',
      BanEngine: 'on',
      BanLog: '/var/log/proftpd/ban.log',
      BanTable: '/run/proftpd-ban.tab',
      BanOnEvent: 'MaxLoginAttempts 1/00:10:00 00:10:00 "Come back in ten minutes."',
    },
    prepare: (machine) => void machine.run('rm', '-f', '/run/proftpd-ban.tab'),
  }),
  play: async ({ connect }) => {
    const first = await connect();
    await first.login('anna', 'wrong');
    await first.quit();
    const second = await connect();
    await second.waitFor(1);
    await second.quit();
  },
};
