import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The data connections begin TLS sessions of their own where the server does not mind.',
  codes: [150, 226],
  problem: 'tls-session-reuse-required',
  configuration: 'tls-no-reuse-required',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir', { tls: { version: 'TLSv1.2' } });
    await session.transfer('STOR new.txt', { upload: 'New.\r\n', tls: { version: 'TLSv1.2' } });
    await session.quit();
  },
};
