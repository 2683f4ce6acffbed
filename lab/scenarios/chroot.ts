import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A user who is locked into his home directory tries to leave it.',
  codes: [250, 550, 257],
  problem: 'directory-not-found',
  configuration: 'chroot',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['PWD', 'CWD /home/anna', 'CWD /etc', 'CDUP', 'PWD', 'CWD ../../etc', 'SIZE /etc/passwd']);
    await session.transfer('RETR /etc/passwd');
    await session.transfer('RETR /hello.txt');
    await session.quit();
  },
};
