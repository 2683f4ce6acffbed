import type { Scenario } from '../../../scenario.ts';
import { pyftpdlib } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With masquerade_address the reply to PASV names an address of the administrator’s choice.',
  codes: [227, 229],
  problem: 'private-ip-in-pasv',
  configuration: pyftpdlib({ settings: { masquerade_address: '"192.0.2.1"' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('RETR hello.txt');
    await session.transfer('RETR hello.txt', { by: 'EPSV' });
    await session.quit();
  },
};
