import type { Scenario } from '../../../scenario.ts';
import { proftpdTls } from '../server.ts';

export const scenario: Scenario = {
  shows: 'The client works without TLS, also in a directory where the server requires it.',
  codes: [522],
  problem: 'tls-required',
  configuration: proftpdTls({}, { sections: '<Directory /home/anna/dir>\n  TLSRequired on\n</Directory>\n' }),
  play: async ({ loggedIn }) => {
    const session = await loggedIn();
    await session.transfer('RETR hello.txt');
    await session.sendEach(['MKD dir/new', 'CWD dir', 'PWD', 'MKD other']);
    await session.transfer('RETR note.txt');
    await session.quit();
  },
};
