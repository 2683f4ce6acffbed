import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The client begins an upload, sends a part, and then nothing more.',
  codes: [150],
  problem: 'idle-timeout',
  configuration: 'data-timeout',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('TYPE I');
    await session.transfer('STOR new.bin', {
      limit: 20_000,
      meanwhile: async (data) => {
        data.sendSome(Buffer.alloc(1000, 'x'));
      },
    });
    await session.waitFor(2);
    await session.quit();
  },
};
