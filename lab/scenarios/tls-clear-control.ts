import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client asks to go on in clear on the control connection.',
  codes: [200, 500, 502, 533, 534],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.protect('P');
    const reply = await session.send('CCC');
    // A server that agrees goes on in clear, and would not understand a QUIT inside TLS.
    if (reply?.code === 200) session.breakOff();
    else await session.quit();
  },
};
