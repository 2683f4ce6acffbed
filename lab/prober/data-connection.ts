import { createServer, connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Recorder } from '../recorder.ts';
import { textOfBytes } from '../text-of-bytes.ts';
import { secure, tlsError, type TlsChoice } from './tls.ts';

// A listing fits; a file of megabytes is only counted.
const longestText = 4000;

/** Where the prober stands in a session, for the events of the data connection. */
export interface DataContext {
  recorder: Recorder;
  session?: number;
}

/** The second connection of a transfer, opened by the prober (passive) or to it (active). */
export class DataConnection {
  readonly #context: DataContext;
  readonly #socket: Promise<Socket>;
  #server: Server | undefined;
  #stream: Duplex | undefined;
  #tls: true | undefined;
  #isClosed = false;
  #isCounted = true;
  readonly #pieces: Buffer[] = [];

  private constructor(context: DataContext, socket: Promise<Socket>, server?: Server) {
    this.#context = context;
    this.#socket = socket;
    this.#server = server;
    socket.catch(() => undefined);
  }

  /** Connects to the server, as in passive mode. `from` is the local address to come from. */
  static connectTo(context: DataContext, host: string, port: number, from?: string): DataConnection {
    context.recorder.ports.add(port);
    const socket = new Promise<Socket>((resolve, reject) => {
      const made = connect({ host, port, allowHalfOpen: true, ...(from && { localAddress: from }) });
      made.once('connect', () => {
        if (made.localPort) context.recorder.ports.add(made.localPort);
        made.removeAllListeners('error');
        resolve(made);
      });
      made.once('error', (error) => {
        context.recorder.add({ ...mark(context), side: 'server', kind: 'refused' });
        reject(error);
      });
    });
    const made = new DataConnection(context, socket);
    void socket.then(
      (opened) => {
        context.recorder.add({ ...mark(context), side: 'client', kind: 'open' });
        // The server may give the connection up before anything has gone over it.
        opened.on('error', () => made.#closed('reset'));
      },
      () => undefined,
    );
    return made;
  }

  /** Listens for the server, as in active mode; resolves when the port is known. */
  static async listen(context: DataContext, host: string): Promise<{ data: DataConnection; port: number }> {
    const server = createServer({ allowHalfOpen: true, pauseOnConnect: true });
    const socket = new Promise<Socket>((resolve) => {
      server.once('connection', (made: Socket) => {
        if (made.remotePort) context.recorder.ports.add(made.remotePort);
        context.recorder.add({ ...mark(context), side: 'server', kind: 'open' });
        resolve(made);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, host, resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    context.recorder.ports.add(port);
    return { data: new DataConnection(context, socket, server), port };
  }

  /** Waits until the connection is there or has been refused; in active mode it may come only later. */
  async opened(limit: number): Promise<boolean> {
    return (await within(this.#socket, limit)) !== undefined;
  }

  /** Waits for the connection; with `tls`, for the handshake too. Resolves to whether it can be used. */
  async ready(tls: TlsChoice | undefined, limit: number): Promise<boolean> {
    const socket = await within(this.#socket, limit);
    if (!socket) return false;
    socket.removeAllListeners('error');
    if (!tls) {
      this.#use(socket);
      return true;
    }
    try {
      const { socket: secured } = await secure(socket, tls);
      this.#tls = true;
      this.#context.recorder.add({
        ...this.#mark('client'),
        kind: 'secured',
        version: secured.getProtocol() ?? '',
        resumed: secured.isSessionReused(),
      });
      this.#use(secured);
      return true;
    } catch (error) {
      const text = error instanceof Error ? tlsError(error) : String(error);
      this.#context.recorder.add({ ...this.#mark('client'), kind: 'tls-failed', text });
      socket.destroy();
      return false;
    }
  }

  #mark(side: 'client' | 'server') {
    return { ...mark(this.#context), side, ...(this.#tls && { tls: this.#tls }) };
  }

  #use(stream: Duplex): void {
    this.#stream = stream;
    stream.on('data', (piece: Buffer) => {
      if (this.#isCounted) this.#pieces.push(piece);
    });
    stream.once('end', () => this.#closed('end'));
    stream.once('error', () => this.#closed('reset'));
    stream.once('close', () => this.#closed('end'));
    // A server that has nothing to send may have closed before anybody listened.
    if (stream.readableEnded) this.#closed('end');
    // A connection that was accepted is paused until somebody wants it.
    stream.resume();
  }

  #closed(how: 'end' | 'reset'): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const all = Buffer.concat(this.#pieces);
    if (!this.#isCounted) this.#context.recorder.add({ ...this.#mark('server'), kind: 'data' });
    else if (all.length > 0) {
      const text =
        all.length <= longestText
          ? { text: textOfBytes(all).replaceAll('\\x0d\\x0a', '\n').replaceAll('\\x0a', '\n') }
          : {};
      this.#context.recorder.add({ ...this.#mark('server'), kind: 'data', bytes: all.length, ...text });
    }
    this.#context.recorder.add({ ...this.#mark('server'), kind: 'close', how });
    this.#stream?.end();
  }

  /** Sends bytes and closes, as a client does that has stored a file. */
  async sendAll(bytes: Buffer, text?: string): Promise<void> {
    const stream = this.#stream;
    if (!stream || this.#isClosed) return;
    this.#context.recorder.add({
      ...this.#mark('client'),
      kind: 'data',
      bytes: bytes.length,
      ...(text !== undefined && { text }),
    });
    const sent = new Promise<void>((resolve) => {
      stream.once('close', () => resolve());
      stream.end(bytes, () => resolve());
    });
    // What is this short is gone at once; of something longer, the server may refuse the rest.
    if (bytes.length > longestText) await sent;
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#context.recorder.add({ ...this.#mark('client'), kind: 'close', how: 'end' });
    }
    await sent;
  }

  /** Sends some bytes and leaves the connection open. */
  sendSome(bytes: Buffer): void {
    this.#context.recorder.add({ ...this.#mark('client'), kind: 'data' });
    this.#stream?.write(bytes);
  }

  /** Stops reading, so that the server cannot go on writing. */
  pause(): void {
    this.#stream?.pause();
  }

  /** Reads on after a pause to the end, and does not count: how much was under way differs from run to run. */
  async readRest(limit: number): Promise<void> {
    this.#isCounted = false;
    this.#stream?.resume();
    await this.ended(limit);
  }

  /** Breaks the connection off: `end` closes it in order, `reset` does not. */
  async breakOff(how: 'end' | 'reset'): Promise<void> {
    const socket = await within(this.#socket, 1000);
    if (!this.#isClosed && socket) {
      this.#isClosed = true;
      this.#context.recorder.add({ ...this.#mark('client'), kind: 'close', how });
    }
    if (how === 'reset') socket?.resetAndDestroy();
    else socket?.destroy();
    this.#server?.close();
  }

  /** Waits until the server has closed the connection, or the time is over. */
  async ended(limit: number): Promise<void> {
    const until = performance.now() + limit;
    while (!this.#isClosed && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Closes whatever is left without a word in the capture. */
  dispose(): void {
    this.#isClosed = true;
    this.#server?.close();
    this.#stream?.destroy();
    void this.#socket.then(
      (socket) => socket.destroy(),
      () => undefined,
    );
  }
}

function mark({ session }: DataContext) {
  return { connection: 'data' as const, ...(session !== undefined && { session }) };
}

async function within<Value>(promise: Promise<Value>, limit: number): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit);
  });
  try {
    return await Promise.race([promise, late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
