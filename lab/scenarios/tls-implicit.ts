import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client begins TLS at once where the server expects it, and lists a directory.',
  codes: [220, 230, 226],
  configuration: 'tls-implicit',
  needs: ['tls'],
  play: async ({ session }) => {
    const own = session();
    await own.connect({});
    await own.login();
    await own.protect('P');
    await own.transfer('LIST dir');
    await own.quit();
  },
};
