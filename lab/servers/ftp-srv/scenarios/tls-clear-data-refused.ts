import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Over TLS the client asks for every level of protection of the data connection, before and after PBSZ.',
  codes: [503, 536, 504, 200],
  problem: 'data-protection-required',
  configuration: 'tls',
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.sendEach(['PROT P', 'PBSZ 1024', 'PBSZ 0', 'PROT C', 'PROT S', 'PROT E', 'PROT X', 'PROT', 'PROT P']);
    await session.quit();
  },
};
