import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'With TLS 1.3 the data connections begin a session of their own.',
  codes: [522, 425, 450, 226],
  problem: 'tls-session-reuse-required',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.3' });
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir', { tls: { version: 'TLSv1.3' } });
    await session.transfer('STOR new.txt', { upload: 'New.\r\n', tls: { version: 'TLSv1.3' } });
    await session.send('NOOP');
    await session.quit();
  },
};
