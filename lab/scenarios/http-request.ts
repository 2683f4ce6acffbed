import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  shows: 'A client that takes the port for a web server sends an HTTP request.',
  codes: [500, 530, 501],
  problem: 'wrong-protocol',
  play: async ({ connect, pause }) => {
    const session = await connect();
    session.write('GET / HTTP/1.1\r\nHost: ftp.example.net\r\n\r\n');
    await pause(2);
    session.drain();
    await session.quit();
  },
};
