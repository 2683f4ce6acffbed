import type { Scenario } from '../../../scenario.ts';
import { pureFtpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'With -j the home of a user who has none is made at the login.',
  codes: [230, 257],
  problem: 'home-directory-unavailable',
  configuration: pureFtpd(['-E', '-j'], { prepare: (machine) => void machine.run('rm', '-rf', '/home/nohome') }),
  play: async ({ connect, machine }) => {
    const session = await connect();
    await session.login('nohome', 'secret');
    await session.send('PWD');
    await session.quit();
    machine.run('rm', '-rf', '/home/nohome');
  },
};
