import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client begins TLS, logs in, protects the data connection, and lists a directory.',
  codes: [234, 200, 150, 226],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
