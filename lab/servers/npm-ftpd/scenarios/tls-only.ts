import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'On a server for TLS only, a client tries to log in and to list in the clear, then does both over TLS.',
  codes: [522, 530, 234, 536, 200],
  problem: 'tls-required',
  configuration: 'tls-required',
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['USER anna', 'LIST', 'STOR new.txt', 'PBSZ 0', 'PROT P']);
    await session.authTls();
    await session.login();
    await session.sendEach(['PROT P', 'PBSZ 1024', 'PROT C', 'PROT X']);
    await session.protect('P');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
