import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client connects over IPv6, and transfers with EPSV and EPRT.',
  codes: [229, 200, 226],
  configuration: 'ipv6',
  needs: ['ipv6'],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('LIST dir', { by: 'EPSV' });
    await session.transfer('LIST dir', { by: 'EPRT' });
    await session.sendEach(['EPSV 2', 'EPSV 1']);
    await session.quit();
  },
};
