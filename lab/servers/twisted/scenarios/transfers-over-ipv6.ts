import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'Over IPv6 a folder is listed with EPSV and with EPRT.',
  codes: [229, 200, 125, 226],
  configuration: 'ipv6',
  needs: ['ipv6'],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.transfer('LIST dir', { by: 'EPRT' });
    await session.quit();
  },
};
