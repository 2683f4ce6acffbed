import type { Scenario } from '../../../scenario.ts';
import { vsftpdWithTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With strict_ssl_read_eof a client stores a file and breaks the TLS connection off at its end.',
  codes: [426, 226],
  problem: 'tls-not-closed-cleanly',
  configuration: vsftpdWithTls({ strict_ssl_read_eof: 'YES' }),
  needs: ['tls'],
  play: async ({ connect, pause }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', {
      meanwhile: async (data) => {
        data.sendSome(Buffer.from('New.\r\n'));
        await pause(0.5);
        await data.breakOff('end');
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
