import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client comes over IPv4 to a server that listens for both, and asks for every kind of data connection.',
  codes: [211, 227, 229, 425],
  configuration: { argv: ['/usr/sbin/ftpd', '-D'] },
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['STAT', 'EPSV 1', 'EPSV 2', 'EPSV']);
    await session.transfer('LIST dir', { by: 'PASV' });
    await session.transfer('LIST dir', { by: 'PORT' });
    await session.quit();
  },
};
