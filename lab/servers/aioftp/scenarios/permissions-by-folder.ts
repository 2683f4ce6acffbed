import type { Scenario } from '../../../scenario.ts';
import { aioftp } from '../server.ts';

const permissions = [
  'aioftp.Permission("/")',
  'aioftp.Permission("/dir", readable=False)',
  'aioftp.Permission("/empty", writable=False)',
];

export const scenario: Scenario = {
  shows: 'A user who may not read below one folder and not write below another tries both.',
  codes: [550, 226],
  problem: 'permission-denied',
  configuration: aioftp({
    users: [`aioftp.User("anna", "secret", base_path="/home/anna", permissions=[${permissions.join(', ')}])`],
  }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('CWD dir');
    await session.transfer('LIST dir');
    await session.transfer('RETR dir/note.txt');
    await session.transfer('STOR empty/new.txt', { upload: 'New.\r\n' });
    await session.sendEach(['MKD empty/new', 'RMD empty', 'RNFR empty']);
    await session.transfer('STOR dir/new.txt', { upload: 'New.\r\n' });
    await session.quit();
  },
};
