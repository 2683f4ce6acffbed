import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The control connection is protected; listings and uploads go in clear, without PROT and with PROT C.',
  codes: [150, 226, 521, 522, 550],
  problem: 'data-protection-required',
  configuration: 'tls',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.transfer('LIST dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.protect('C');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
