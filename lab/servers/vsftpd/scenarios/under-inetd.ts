import type { Scenario } from '../../../scenario.ts';
import { vsftpdUnderInetd } from '../server.ts';

export const scenario: Scenario = {
  shows: 'A super-server starts vsftpd, and the client logs in and asks for the status.',
  codes: [220, 211],
  configuration: vsftpdUnderInetd(),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.send('STAT');
    await session.transfer('LIST dir');
    await session.quit();
  },
};
