import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user tries to write where only reading is allowed.',
  codes: [550, 553, 530],
  problem: 'write-disabled',
  configuration: 'anonymous',
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.sendEach([
      'MKD new',
      'DELE welcome.txt',
      'RNFR welcome.txt',
      'RMD pub',
      'SITE CHMOD 600 welcome.txt',
    ]);
    await session.quit();
  },
};
