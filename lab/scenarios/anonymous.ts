import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'An anonymous user lists a directory and fetches a file.',
  codes: [331, 230, 226],
  configuration: 'anonymous',
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('anonymous', 'guest@example.net');
    await session.send('PWD');
    await session.transfer('LIST');
    await session.transfer('RETR welcome.txt');
    await session.quit();
  },
};
