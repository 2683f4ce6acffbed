import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'PORT names an address that the server cannot reach; it answers neither that nor anything after it.',
  codes: [],
  problem: 'reply-timeout',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PORT 192,0,2,1,200,10', 'NOOP']);
    session.breakOff();
    const second = await loggedIn();
    await second.sendEach(['PORT 127,0,0,1', 'NOOP']);
    second.breakOff();
    const third = await loggedIn();
    await third.transfer('LIST dir');
    await third.quit();
  },
};
