import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in under an alias, with the password of the configuration and with that of the system.',
  codes: [331, 230, 530],
  configuration: proftpd({
    // `openssl passwd -6 -salt labsalt letmein`
    settings: {
      UserAlias: 'web anna',
      UserPassword:
        'anna $6$labsalt$bAG61ohmJN8g80A8gSJ4PpsGCJgSLN/hKh6W5mAEkH/w7rErvaWauRP8QQSn6dm5Wc.Fc92wPHzjRd.bpdXf.1',
    },
  }),
  play: async ({ connect }) => {
    for (const [user, password] of [
      ['web', 'letmein'],
      ['web', 'secret'],
      ['anna', 'letmein'],
    ] as const) {
      const session = await connect();
      await session.login(user, password);
      await session.send('PWD');
      await session.quit();
    }
  },
};
