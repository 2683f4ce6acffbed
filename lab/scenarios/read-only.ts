import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'Everything that writes is tried on a server that allows only reading.',
  codes: [550, 553, 530, 532],
  problem: 'write-disabled',
  configuration: 'read-only',
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('STOR new.txt', { upload: 'New.\r\n' });
    await session.transfer('APPE old.txt', { upload: 'New.\r\n' });
    await session.transfer('STOU', { upload: 'New.\r\n' });
    await session.sendEach([
      'MKD new',
      'RMD empty',
      'DELE old.txt',
      'RNFR old.txt',
      'RNTO new.txt',
      'SITE CHMOD 600 old.txt',
      'MDTM 20210203040506 old.txt',
      'MFMT 20210203040506 old.txt',
    ]);
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
