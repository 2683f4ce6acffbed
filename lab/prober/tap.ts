import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

// Enough for the last words of a server that dies inside TLS.
const kept = 4096;

/** How long a server gets, in milliseconds, to say something after TLS has failed. */
export const lastWordsLimit = 150;

/**
 * A socket that remembers the last bytes that came in. vsftpd writes some of its errors in plain text into a TLS
 * connection; the TLS library reports a broken record, and only below it can the words be read.
 */
export class Tap extends Duplex {
  readonly #socket: Socket;
  #last: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    super({ allowHalfOpen: true });
    this.#socket = socket;
    socket.on('data', (piece: Buffer) => {
      this.#last = Buffer.concat([this.#last, piece]).subarray(-kept);
      if (!this.destroyed && !this.push(piece)) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('close', () => this.destroy());
    socket.on('error', (error) => this.destroy(error));
    socket.resume();
  }

  /** The bytes that came in last, as they were on the wire. */
  get last(): Buffer {
    return this.#last;
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(piece: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(piece, done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.resume();
    setTimeout(() => this.#socket.destroy(), lastWordsLimit);
    done(error);
  }
}
