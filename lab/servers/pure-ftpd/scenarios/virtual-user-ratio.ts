import type { Scenario } from '../../../scenario.ts';
import { withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'A virtual user must upload as much as she downloads: her download is refused until she has uploaded.',
  codes: [550, 226],
  configuration: withVirtualUsers([{ name: 'vera', ratio: [1, 1] }]),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('vera', 'secret');
    await session.send('TYPE I');
    await session.transfer('RETR hello.txt');
    await session.transfer('STOR new.bin', { upload: Buffer.alloc(2000) });
    await session.transfer('RETR hello.txt');
    await session.quit();
  },
};
