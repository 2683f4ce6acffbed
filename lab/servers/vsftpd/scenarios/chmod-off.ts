import type { Scenario } from '../../../scenario.ts';
import { vsftpd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client changes permissions and times where that is switched off.',
  codes: [500, 550],
  problem: 'command-denied',
  configuration: vsftpd({ chmod_enable: 'NO', mdtm_write: 'NO' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.sendEach(['SITE HELP', 'SITE CHMOD 600 old.txt', 'MDTM 20210203040506 old.txt', 'MDTM old.txt']);
    await session.quit();
  },
};
