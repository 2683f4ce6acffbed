import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'With TLS 1.3 the data connections begin a session of their own.',
  codes: [522, 425, 450, 226],
  problem: 'tls-session-reuse-required',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const tls = { version: 'TLSv1.3' } as const;
    const session = await connect();
    await session.authTls(tls);
    await session.login();
    await session.protect('P');
    await session.transfer('LIST dir', { tls });
    await session.send('NOOP');
    await session.quit();
    // A server that refuses may have closed the connection.
    const second = await connect();
    await second.authTls(tls);
    await second.login();
    await second.protect('P');
    await second.transfer('STOR new.txt', {
      tls,
      meanwhile: async (data) => {
        // A server that refuses does it now; otherwise chance would say who closes first.
        await data.ended(500);
        await data.sendAll(Buffer.from('New.\r\n'), 'New.\r\n');
      },
    });
    await second.send('NOOP');
    await second.quit();
  },
};
