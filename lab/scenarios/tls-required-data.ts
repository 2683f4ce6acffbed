import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Listings and uploads in clear are asked for where the data connection must be protected.',
  codes: [521, 522, 550, 425],
  problem: 'data-protection-required',
  configuration: 'tls-required-data',
  needs: ['tls'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.authTls();
    await session.login();
    await session.transfer('LIST dir');
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.protect('C');
    await session.transfer('LIST dir');
    await session.protect('P');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
