import { readFileSync } from 'node:fs';
import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows: "The client shows the certificate that stands in the user's .tlslogin, and is let in without a password.",
  codes: [234, 232],
  configuration: proftpdTls({
    TLSVerifyClient: 'on',
    TLSCACertificateFile: '/etc/ssl/private/proftpd.pem',
    TLSOptions: 'AllowDotLogin',
  }),
  play: async ({ connect, machine }) => {
    const pem = readFileSync(machine.path('/etc/ssl/private/proftpd.pem'), 'utf8');
    machine.write('/home/anna/.tlslogin', pem, 0o644, 'anna');
    const session = await connect();
    await session.authTls({ identity: { cert: pem, key: pem } });
    await session.login();
    await session.send('PWD');
    await session.quit();
  },
};
