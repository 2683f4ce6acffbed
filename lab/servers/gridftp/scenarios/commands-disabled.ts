import type { Scenario } from '../../../scenario.ts';
import { gridftp } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client sends commands that the administrator has disabled.',
  codes: [500],
  problem: 'command-denied',
  configuration: gridftp({ disable_command_list: 'DELE,RMD,MKD,PORT,CKSM' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'DELE old.txt',
      'RMD empty',
      'MKD new',
      'PORT 127,0,0,1,200,10',
      'CKSM MD5 0 -1 hello.txt',
      'EPRT |1|127.0.0.1|51210|',
      'SIZE old.txt',
      'HELP',
    ]);
    await session.quit();
  },
};
