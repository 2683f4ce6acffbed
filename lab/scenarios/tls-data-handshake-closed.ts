import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client closes the protected data connection before the handshake.',
  codes: [425, 426, 522, 435],
  problem: 'tls-handshake-failed',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    const data = await session.openData();
    session.write('LIST dir\r\n');
    const first = await session.reply();
    await data?.breakOff('end');
    if (first && first.code < 200) await session.reply(15_000);
    await session.send('NOOP');
    await session.quit();
  },
};
