import type { Scenario } from '../../../scenario.ts';

export const scenario: Scenario = {
  shows: 'The SITE commands of the Globus server, known and unknown.',
  codes: [200, 250, 350, 500, 501, 550],
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach([
      'SITE VERSION',
      'SITE WHOAMI',
      'SITE CLIENTINFO appname="lab";appver="1";',
      'SITE TASKID 42',
      'SITE DSI file',
      'SITE DSI xyzzy',
      'SITE SYMLINKFROM hello.txt',
      'SITE SYMLINKTO link.txt',
      'SITE SYMLINKTO link.txt',
      'SITE TRNC 5 hello.txt',
      'SITE UTIME 20210203040506 old.txt',
      'SITE CHGRP nobody old.txt',
      'SITE RDEL dir',
      'SITE RDEL missing',
      'SITE SETDISKSTACK xyzzy',
      'SITE SETNETSTACK xyzzy',
      'SITE RESTRICT /home/anna/empty',
      'SITE CHROOT /home/anna',
      'SITE XYZZY',
    ]);
    await session.quit();
  },
};
