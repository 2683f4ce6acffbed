import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user stores a file where that is allowed, and tries more.',
  codes: [226, 550, 553],
  problem: 'write-disabled',
  configuration: 'anonymous-upload',
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.send('CWD incoming');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('STOR new.txt', { upload: 'Again.\r\n' });
    await session.transfer('RETR new.txt');
    await session.sendEach(['DELE new.txt', 'MKD new', 'CWD ..']);
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
