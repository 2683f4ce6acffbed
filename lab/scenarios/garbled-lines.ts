import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Commands come empty, in lower case, with spaces before and after, and with stray bytes.',
  codes: [500, 501, 550],
  problem: 'command-garbled',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['', 'NOOP', 'noop', ' NOOP', 'NOOP', 'NOOP ', 'PWD x', 'CWD dir ', 'NO\0OP', 'NOOP']);
    session.write(Buffer.from('CWD d\xe9j\xe0\r\n', 'latin1'));
    await session.reply();
    await session.send('NOOP');
    await session.quit();
  },
};
