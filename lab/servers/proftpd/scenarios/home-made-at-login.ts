import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A user logs in whose home directory does not exist, and the server makes it.',
  codes: [230, 257],
  configuration: proftpd({
    settings: { CreateHome: 'on' },
    prepare: (machine) => void machine.run('rm', '-rf', '/home/nohome'),
  }),
  play: async ({ connect, machine }) => {
    const session = await connect();
    await session.login('nohome', 'secret');
    await session.sendEach(['PWD', 'MKD new']);
    machine.run('rm', '-rf', '/home/nohome');
    await session.quit();
  },
};
