import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With debug_ssl on, the reply that ends the transfer over a session of its own is read.',
  codes: [522, 234],
  problem: 'tls-session-reuse-required',
  configuration: vsftpdWithTls({ debug_ssl: 'YES' }),
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls({ version: 'TLSv1.2' });
    await session.login();
    await session.protect('P');
    await session.send('STAT');
    await session.transfer('LIST dir', { tls: { version: 'TLSv1.2' } });
    await session.quit();
  },
};
