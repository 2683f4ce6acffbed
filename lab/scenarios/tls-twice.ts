import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'AUTH TLS and REIN come when the connection is protected already.',
  codes: [503, 534, 234, 502],
  problem: 'bad-sequence',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.sendEach(['AUTH FOO', 'REIN', 'PWD']);
    const reply = await session.send('AUTH TLS');
    // TLS inside TLS would have to follow.
    if (reply?.code === 234) session.breakOff();
    else await session.quit();
  },
};
