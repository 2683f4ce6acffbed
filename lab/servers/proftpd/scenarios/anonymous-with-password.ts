import type { Scenario } from '../../../scenario.ts';
import { anonymous, proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user gives an address where the server wants a password.',
  codes: [331, 530, 230],
  problem: 'wrong-password',
  configuration: proftpd({
    sections: anonymous(
      '  AnonRequirePassword on\n  UserPassword ftp $6$labsalt$bAG61ohmJN8g80A8gSJ4PpsGCJgSLN/hKh6W5mAEkH/w7rErvaWauRP8QQSn6dm5Wc.Fc92wPHzjRd.bpdXf.1\n',
    ),
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.login('anonymous', 'letmein');
    await session.send('PWD');
    await session.quit();
  },
};
