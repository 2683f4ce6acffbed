import type { Scenario } from '../../../scenario.ts';

// A block of extended mode: descriptor, length and offset, then the bytes.
function block(descriptor: number, length: number, offset: number, bytes = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(17);
  head[0] = descriptor;
  head.writeBigUInt64BE(BigInt(length), 1);
  head.writeBigUInt64BE(BigInt(offset), 9);
  return Buffer.concat([head, bytes]);
}

const piece = Buffer.alloc(1000, 'x');
const endOfData = 0x08;
const endOfFile = 0x40;

export const scenario: Scenario = {
  shows: 'A file is stored slowly in extended block mode, and the server reports how far it has come.',
  codes: [111, 112, 150, 226],
  play: async ({ loggedIn, pause }) => {
    const session = await loggedIn();
    await session.sendEach(['TYPE I', 'MODE E']);
    await session.transfer('STOR new.bin', {
      meanwhile: async (data) => {
        data.sendSome(block(0, piece.length, 0, piece));
        await pause(7);
        data.sendSome(block(0, piece.length, piece.length, piece));
        await pause(6);
        await data.sendAll(block(endOfData | endOfFile, 0, 1));
      },
    });
    await session.send('SIZE new.bin');
    await session.quit();
  },
};
