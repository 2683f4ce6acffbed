import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A login without TLS is tried where TLS is required; then the client connects anew and begins TLS.',
  codes: [530, 522, 550, 421, 234, 230],
  problem: 'tls-required',
  configuration: 'tls-required',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER anna', 'PASS secret', 'PWD']);
    await session.quit();
    const second = await connect();
    await second.authTls();
    await second.login();
    await second.send('PWD');
    await second.quit();
  },
};
