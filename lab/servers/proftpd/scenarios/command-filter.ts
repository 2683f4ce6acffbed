import type { Scenario } from '../../../scenario.ts';
import { proftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends arguments that DenyFilter and AllowFilter forbid.',
  codes: [550],
  problem: 'filename-not-allowed',
  configuration: proftpd({ settings: { DenyFilter: '"\\\\*.*/"', AllowFilter: '"^[a-zA-Z0-9 ,./*-]*$"' } }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('CWD */dir');
    await session.send('MKD new%s');
    await session.send('CWD dir');
    await session.send('SITE CHMOD 600 note%.txt');
    await session.transfer('RETR note.txt');
    await session.quit();
  },
};
