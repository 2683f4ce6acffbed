import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With async_abor_enable the client sends ABOR with urgent data in the middle of a download.',
  codes: [426, 226, 225],
  problem: 'transfer-interrupted',
  configuration: vsftpd({ async_abor_enable: 'YES' }),
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('RETR big.bin', {
      meanwhile: async (data) => {
        data.pause();
        await pause(0.5);
        await session.sendSynch();
        session.write('ABOR\r\n');
        await pause(0.5);
        await data.readRest(5000);
      },
    });
    await session.send('NOOP');
    await session.quit();
  },
};
