import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Recorder, Reported } from './recorder.ts';
import { textOfBytes } from './text-of-bytes.ts';
import { tlsServer, tlsFailure, type Identity } from './scripted-tls.ts';

// A listing fits; a file of megabytes is only counted.
const longestText = 4000;
const openLimit = 5000;
// A client that wants no data any more has closed its port by then; without the pause it would be chance.
const reachPause = 250;
// By then the client has filled the buffers and waits; what it is doing when the connection breaks would be chance.
const fullPause = 300;

/** Bytes of a data connection as they stand in an event. */
function dataOf(bytes: Buffer): { bytes: number; text?: string } {
  if (bytes.length > longestText) return { bytes: bytes.length };
  const text = textOfBytes(bytes).replaceAll('\\x0d\\x0a', '\n').replaceAll('\\x0a', '\n');
  return { bytes: bytes.length, text };
}

/** How far a transfer goes: all, or some bytes and what happens then. */
export interface Bounds {
  bytes: number;
  then: 'end' | 'reset' | 'stall';
}

/** How a transfer ended: `done`, `broken` by the client, or `cut` by the scripted server. */
export type Ending = 'done' | 'broken' | 'cut';

/** The data connection of the scripted server, that the client opens (passive) or that it opens to the client. */
export class ScriptedData {
  readonly #recorder: Recorder;
  readonly #session: number | undefined;
  #server: Server | undefined;
  #socket: Socket | undefined;
  #stream: Duplex | undefined;
  #tls: true | undefined;
  #isClosed = false;
  #target: { host: string; port: number } | undefined;
  #arrived: () => void = () => undefined;
  readonly #arrival: Promise<void>;

  constructor(recorder: Recorder, session: number | undefined) {
    this.#recorder = recorder;
    this.#session = session;
    this.#arrival = new Promise((resolve) => {
      this.#arrived = resolve;
    });
  }

  /** Listens as passive mode wants it; resolves to the port. */
  async listen(): Promise<number> {
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true }, (socket) => {
      if (this.#socket) socket.destroy();
      else this.#use(socket, 'client');
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    this.#recorder.ports.add(port);
    return port;
  }

  /** Remembers where the client listens in active mode; the connection is made when the transfer begins. */
  aim(host: string, port: number): void {
    this.#recorder.ports.add(port);
    this.#target = { host, port };
  }

  #add(event: Reported): void {
    this.#recorder.add(event);
  }

  #mark(side: 'client' | 'server') {
    return {
      connection: 'data' as const,
      side,
      ...(this.#session !== undefined && { session: this.#session }),
      ...(this.#tls && { tls: this.#tls }),
    };
  }

  #use(socket: Socket, side: 'client' | 'server'): void {
    this.#socket = socket;
    if (socket.remotePort) this.#recorder.ports.add(socket.remotePort);
    socket.on('error', () => undefined);
    this.#add({ ...this.#mark(side), kind: 'open' });
    this.#arrived();
  }

  /** Waits for the connection, and for TLS where the session is protected. Resolves to whether it can be used. */
  async open(identity: Identity | undefined): Promise<boolean> {
    const limit = new Promise((resolve) => setTimeout(resolve, openLimit));
    if (!this.#socket && !this.#isClosed) await Promise.race([this.#arrival, limit]);
    const socket = this.#socket;
    if (!socket) return false;
    if (!identity) {
      this.#stream = socket;
      return true;
    }
    try {
      const secured = await tlsServer(socket, identity);
      this.#tls = true;
      this.#stream = secured;
      secured.on('error', () => undefined);
      this.#add({
        ...this.#mark('server'),
        kind: 'secured',
        version: secured.getProtocol() ?? '',
        resumed: secured.isSessionReused(),
      });
      return true;
    } catch (error) {
      this.#add({ ...this.#mark('server'), kind: 'tls-failed', text: tlsFailure(error) });
      return false;
    }
  }

  /** Opens the connection to the client in active mode; nothing is to be done in passive mode. */
  async reach(): Promise<void> {
    if (!this.#target) return;
    await new Promise((resolve) => setTimeout(resolve, reachPause));
    const { host, port } = this.#target;
    const socket = connect({ host, port, allowHalfOpen: true });
    await new Promise<void>((resolve) => {
      const refused = () => {
        this.#add({ ...this.#mark('client'), kind: 'refused' });
        this.#isClosed = true;
        resolve();
      };
      socket.once('error', refused);
      socket.once('connect', () => {
        // What goes wrong from here on is no refusal.
        socket.off('error', refused);
        if (socket.localPort) this.#recorder.ports.add(socket.localPort);
        this.#use(socket, 'server');
        resolve();
      });
    });
  }

  /** Sends bytes to the client, all or as many as the bounds say. */
  async send(all: Buffer, bounds: Bounds | undefined): Promise<Ending> {
    const stream = this.#stream;
    if (!stream) return 'broken';
    const bytes = bounds ? all.subarray(0, bounds.bytes) : all;
    const gone = whenGone(stream);
    const sent = new Promise<'sent'>((resolve) => {
      if (bytes.length === 0) resolve('sent');
      else stream.write(bytes, (error) => error || resolve('sent'));
    });
    if ((await Promise.race([sent, gone])) === 'gone') {
      this.#add({ ...this.#mark('server'), kind: 'data' });
      this.#closedByClient('reset');
      return 'broken';
    }
    if (bytes.length > 0) this.#add({ ...this.#mark('server'), kind: 'data', ...dataOf(bytes) });
    if (!bounds) {
      await this.#close('end');
      return 'done';
    }
    return this.#cut(bounds);
  }

  /** Takes bytes from the client to the end of the connection, or as many as the bounds say. */
  async receive(bounds: Bounds | undefined): Promise<{ ending: Ending; bytes: Buffer }> {
    const stream = this.#stream;
    if (!stream) return { ending: 'broken', bytes: Buffer.alloc(0) };
    const pieces: Buffer[] = [];
    let length = 0;
    const gone = whenGone(stream);
    const read = new Promise<'end' | 'full'>((resolve) => {
      stream.on('data', (piece: Buffer) => {
        pieces.push(piece);
        length += piece.length;
        if (!bounds || length < bounds.bytes) return;
        stream.pause();
        resolve('full');
      });
      stream.once('end', () => resolve('end'));
      stream.resume();
    });
    const how = await Promise.race([read, gone]);
    const bytes = Buffer.concat(pieces);
    if (how === 'full' && bounds) {
      // How much lay in the buffers is chance.
      this.#add({ ...this.#mark('client'), kind: 'data' });
      await new Promise((resolve) => setTimeout(resolve, fullPause));
      return { ending: await this.#cut(bounds), bytes: bytes.subarray(0, bounds.bytes) };
    }
    if (bytes.length > 0) this.#add({ ...this.#mark('client'), kind: 'data', ...dataOf(bytes) });
    this.#closedByClient(how === 'end' ? 'end' : 'reset');
    return { ending: how === 'end' ? 'done' : 'broken', bytes };
  }

  async #cut({ then }: Bounds): Promise<Ending> {
    if (then === 'stall') {
      await this.#whenLeft();
      this.#closedByClient('end');
      return 'broken';
    }
    await this.#close(then);
    return 'cut';
  }

  async #whenLeft(): Promise<void> {
    const stream = this.#stream;
    if (!stream || stream.destroyed || stream.readableEnded) return;
    await new Promise<void>((resolve) => {
      for (const sign of ['end', 'error', 'close']) stream.once(sign, () => resolve());
      stream.resume();
    });
  }

  #closedByClient(how: 'end' | 'reset'): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#add({ ...this.#mark('client'), kind: 'close', how });
    this.#stream?.end();
  }

  async #close(how: 'end' | 'reset'): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#add({ ...this.#mark('server'), kind: 'close', how });
    if (how === 'reset') {
      this.#socket?.resetAndDestroy();
      return;
    }
    const stream = this.#stream;
    stream?.resume();
    await new Promise<void>((resolve) => {
      if (!stream || stream.destroyed) return resolve();
      stream.once('close', () => resolve());
      stream.end(() => resolve());
    });
  }

  /** Breaks a transfer off, as ABOR wants it. */
  abort(): void {
    this.#stream?.destroy();
  }

  /** Closes whatever is left without a word in the capture. */
  dispose(): void {
    this.#isClosed = true;
    this.#server?.close();
    this.#stream?.destroy();
    this.#socket?.destroy();
    this.#arrived();
  }
}

// A client that has nothing to send may end its half of the connection and go on reading.
function whenGone(stream: Duplex): Promise<'gone'> {
  return new Promise((resolve) => {
    for (const sign of ['error', 'close']) stream.once(sign, () => resolve('gone'));
  });
}
