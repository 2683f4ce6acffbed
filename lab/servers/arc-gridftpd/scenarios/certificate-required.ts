import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client logs in with a name; another one asks for TLS, a third one answers GSSAPI with garbage.',
  codes: [334, 335],
  problem: 'not-logged-in',
  play: async ({ connect }) => {
    const first = await connect();
    await first.login();
    await first.quit();
    const second = await connect();
    await second.send('AUTH TLS');
    await second.quit();
    const third = await connect();
    await third.sendEach(['AUTH GSSAPI', 'ADAT AAAA', 'USER anna']);
    await third.quit();
  },
};
