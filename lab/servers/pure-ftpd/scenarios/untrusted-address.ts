import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -V only one address of the server is for users with a password: on another one every name is anonymous.',
  codes: [230],
  problem: 'anonymous-only',
  configuration: pureFtpd(['-i', '-V', '127.0.0.2']),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login();
    await session.login('anonymous', 'anna@example.net');
    await session.quit();
  },
};
