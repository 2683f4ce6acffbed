import type { Scenario } from '../../../scenario.ts';
import { rebuild, withVirtualUsers } from '../virtual-users.ts';

export const scenario: Scenario = {
  shows: 'A virtual user with a quota of three files and 4,000 bytes fills it, and makes room again.',
  codes: [226, 552],
  problem: 'storage-full',
  configuration: withVirtualUsers([{ name: 'vera', home: '/home/vera/./', files: 3, bytes: 4000 }], (machine) => {
    machine.run('rm', '-rf', '/home/vera');
    machine.makeFolder('/home/vera', 0o755, 'anna');
    rebuild(machine);
  }),
  play: async ({ connect }) => {
    const session = await connect();
    await session.login('vera', 'secret');
    await session.send('SITE QUOTA');
    await session.send('TYPE I');
    await session.transfer('STOR one.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('STOR two.bin', { upload: Buffer.alloc(5000) });
    await session.transfer('STOR three.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('STOR four.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('STOR five.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('APPE one.bin', { upload: Buffer.alloc(3000) });
    await session.send('MKD dir');
    await session.send('DELE four.bin');
    await session.transfer('STOR five.bin', { upload: Buffer.alloc(1000) });
    await session.transfer('LIST');
    await session.quit();
  },
};
