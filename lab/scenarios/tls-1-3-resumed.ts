import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'With TLS 1.3 the data connections resume the session of the control connection.',
  codes: [234, 150, 226],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.3' });
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
