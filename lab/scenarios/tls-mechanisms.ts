import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'AUTH comes with every name that clients use, and with one that does not exist.',
  codes: [234, 504, 502, 334],
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.sendEach(['AUTH FOO', 'NOOP', 'AUTH KERBEROS_V4', 'NOOP', 'AUTH', 'NOOP']);
    await session.quit();
    for (const name of ['SSL', 'TLS-C', 'TLS-P']) {
      const other = await connect();
      const reply = await other.send(`AUTH ${name}`);
      if (reply?.code === 234) await other.startTls();
      await other.login();
      await other.send('PBSZ 0');
      await other.quit();
    }
  },
};
