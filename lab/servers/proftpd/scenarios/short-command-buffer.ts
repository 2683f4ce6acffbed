import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends commands that are longer than the server takes.',
  codes: [257],
  problem: 'command-garbled',
  configuration: proftpd({ settings: { CommandBufferSize: '64' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send(`MKD ${'n'.repeat(40)}`);
    await session.send(`MKD ${'n'.repeat(100)}`);
    await session.send(`CWD ${'n'.repeat(600)}`);
    await session.send('NOOP');
    await session.quit();
  },
};
