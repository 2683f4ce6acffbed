import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'The anonymous user comes as ftp, with an empty password, and with one that is no address.',
  codes: [331, 230, 530],
  configuration: 'anonymous',
  needs: ['anonymous'],
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('ftp', 'guest@example.net');
    await session.quit();
    const second = await connect();
    await second.sendEach(['USER ANONYMOUS', 'PASS ', 'PWD']);
    await second.quit();
    const third = await connect();
    await third.login('anonymous', 'none');
    await third.send('PWD');
    await third.quit();
  },
};
