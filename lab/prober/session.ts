import { spawn } from 'node:child_process';
import { connect, isIPv6, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Recorder, Reported } from '../recorder.ts';
import { DataConnection } from './data-connection.ts';
import { LineReader } from './line-reader.ts';
import { ReplyReader, type Reply } from '../../src/captures/reply-reader.ts';
import { lastWordsLimit } from './tap.ts';
import { secure, tlsError, type Secured, type TlsChoice } from './tls.ts';

/** Where a server listens, and who may log in there. */
export interface Target {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** How a transfer gets its data connection. */
export type Mode = 'PASV' | 'EPSV' | 'PORT' | 'EPRT';

/** What a transfer does besides sending its command. */
export interface Transfer {
  by?: Mode;
  /** What to send to the server; without it the prober receives. */
  upload?: Buffer | string;
  /** TLS on the data connection; taken from the session when absent. */
  tls?: TlsChoice | 'none';
  /** Called when the data connection is there, instead of reading it to its end. */
  meanwhile?: (data: DataConnection) => Promise<void>;
  /** Begins TLS on the data connection only after a preliminary reply, however long that takes, as some clients do. */
  isPatient?: true;
  /** How long the last reply may take, in milliseconds. */
  limit?: number;
}

/** A security context after RFC 2228: it protects commands, and opens what protects replies, both in base64. */
export interface Guard {
  seal: (by: 'MIC' | 'ENC' | 'CONF', command: string) => Promise<string>;
  open: (token: string) => Promise<string>;
}

// How long a reply may take before the capture says that there was none.
const replyLimit = 6000;
// A server that answers twice does so at once; on loopback the second reply is here long before that.
const settling = 80;
// After a 421 the connection goes, which takes a moment on a busy machine.
const closing = 1000;
const dataLimit = 3000;
// Most servers say 150 and then do the handshake on the data connection; ftp-srv wants it done before it says anything.
const patience = 1000;
const connectLimit = 1000;

/** One control connection of the prober: it sends what it is told to, and records what comes back. */
export class Session {
  readonly #recorder: Recorder;
  readonly #target: Target;
  readonly #number: number | undefined;
  #raw: Socket | undefined;
  #stream: Duplex | undefined;
  #secured: Secured | undefined;
  #lines = new LineReader();
  #replies = new ReplyReader();
  #queue: Reply[] = [];
  #wake: (() => void) | undefined;
  #lastByte = 0;
  #isOver = false;
  #ticket: Buffer | undefined;
  #choice: TlsChoice = {};
  #protection: 'C' | 'P' = 'C';
  readonly #open: DataConnection[] = [];

  constructor(recorder: Recorder, target: Target, number: number) {
    this.#recorder = recorder;
    this.#target = target;
    this.#number = number > 1 ? number : undefined;
  }

  /** Whether the control connection has been closed. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** The TLS session of the control connection, for a data connection to resume. */
  get ticket(): Buffer | undefined {
    return this.#ticket;
  }

  #mark(side: 'client' | 'server') {
    return {
      connection: 'control' as const,
      side,
      ...(this.#number !== undefined && { session: this.#number }),
      ...(this.#secured && { tls: true as const }),
    };
  }

  #add(event: Reported): void {
    this.#recorder.add(event);
  }

  /**
   * Opens the connection and waits for the greeting. Resolves to it, or to undefined when none came.
   * `from` is the local address to come from.
   */
  async connect(tls?: TlsChoice, from?: string): Promise<Reply | undefined> {
    const { host, port } = this.#target;
    const socket = connect({ host, port, allowHalfOpen: true, ...(from && { localAddress: from }) });
    this.#raw = socket;
    const isConnected = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (!isConnected) {
      this.#add({ ...this.#mark('server'), kind: 'refused' });
      this.#isOver = true;
      return undefined;
    }
    if (socket.localPort) this.#recorder.ports.add(socket.localPort);
    this.#add({ ...this.#mark('client'), kind: 'open' });
    if (!tls) this.#listen(socket);
    else if (!(await this.#handshake(tls, 1))) return undefined;
    const greeting = await this.reply();
    await this.#settle();
    return greeting;
  }

  #listen(stream: Duplex): void {
    this.#stream = stream;
    stream.on('data', this.#onData);
    stream.once('end', () => this.#closed('end'));
    stream.once('close', () => this.#closed('end'));
    stream.on('error', (error: Error) => {
      if (this.#secured) this.#tlsBroke(error);
      this.#closed('reset');
    });
  }

  readonly #onData = (piece: Buffer): void => {
    this.#lastByte = performance.now();
    for (const line of this.#lines.push(piece)) this.#take(line.text, line.end);
    this.#wake?.();
  };

  #take(text: string, end?: 'lf' | 'none'): void {
    const shown = shortened(text, longestAnswer);
    this.#add({ ...this.#mark('server'), kind: 'line', text: shown, ...(end && { end }) });
    // Also where nobody connects to it: the port is drawn anew in every run. SPAS has a line for each address.
    const port = /^(?:22[79] .*| \d+(?:,\d+){5})$/.test(text) ? portIn(text) : undefined;
    if (port) this.#recorder.ports.add(port);
    const reply = this.#replies.push(text);
    if (reply) this.#queue.push(reply);
  }

  #tlsBroke(error: Error): void {
    this.#add({ ...this.#mark('client'), kind: 'tls-failed', text: tlsError(error) });
    this.#readBelow(this.#secured?.tap.last);
  }

  // Plain text in the middle of TLS: only the lines that are readable from end to end.
  #readBelow(bytes: Buffer | undefined, most = Infinity): void {
    const text = bytes?.toString('latin1') ?? '';
    for (const found of [...text.matchAll(/\d{3} [\x20-\x7e]{3,}\r\n/g)].slice(0, most)) {
      const { tls: _, ...mark } = { tls: undefined, ...this.#mark('server') };
      this.#add({ ...mark, kind: 'line', text: found[0].trimEnd() });
    }
  }

  #closed(how: 'end' | 'reset'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const line of this.#lines.end()) this.#take(line.text, line.end);
    this.#add({ ...this.#mark('server'), kind: 'close', how });
    this.#raw?.destroy();
    this.#wake?.();
  }

  async #until(condition: () => boolean, limit: number): Promise<boolean> {
    const end = performance.now() + limit;
    while (!condition()) {
      const left = end - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(left, 500));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    return true;
  }

  /**
   * Waits for the next reply, and records the silence when none comes. A reply that has come before is not lost.
   * Resolves to undefined after a silence or at the end of the connection.
   */
  async reply(limit = replyLimit): Promise<Reply | undefined> {
    const came = await this.#until(() => this.#queue.length > 0 || this.#isOver, limit);
    if (!came) {
      this.#add({ ...this.#mark('server'), kind: 'silence', seconds: Math.round(limit / 100) / 10 });
      // A reply that never ends must not swallow the next one.
      this.#replies.giveUp();
    }
    return this.#queue.shift();
  }

  // Waits until nothing more comes, so that a second reply to this command is not taken for one to the next.
  async #settle(): Promise<void> {
    for (;;) {
      const began = performance.now();
      await this.#until(() => this.#isOver, settling);
      if (this.#isOver || this.#lastByte < began) return;
    }
  }

  /** Sends bytes as they are, and waits for nothing. The event shows them as lines. */
  write(bytes: Buffer | string): void {
    const sent = Buffer.from(bytes);
    const reader = new LineReader();
    const lines = [...reader.push(sent), ...reader.end()];
    for (const { text, end } of lines) {
      this.#add({ ...this.#mark('client'), kind: 'line', text: shortened(text), ...(end && { end }) });
    }
    this.#stream?.write(sent);
  }

  /** Sends a command and waits for its reply; after a preliminary reply, for the one that completes it. */
  async send(command: string, limit = replyLimit): Promise<Reply | undefined> {
    if (this.#isOver) return undefined;
    this.write(`${command}\r\n`);
    let reply = await this.reply(limit);
    while (reply && reply.code < 200 && !this.#isOver) reply = await this.reply(limit);
    if (reply?.code === 421) await this.#until(() => this.#isOver, closing);
    await this.#settle();
    this.#queue = [];
    return reply;
  }

  /** Sends commands one after the other, each when the one before has been answered. */
  async sendEach(commands: readonly string[]): Promise<void> {
    for (const command of commands) await this.send(command);
  }

  /** Sends Interrupt Process and a Synch, with its Data Mark as urgent data, as RFC 959 wants it before ABOR. */
  async sendSynch(): Promise<void> {
    const socket = this.#raw;
    if (!socket || this.#isOver) return;
    this.#add({ ...this.#mark('client'), kind: 'line', text: '\\xff\\xf4\\xff\\xf2', end: 'none' });
    // Node cannot send urgent data; perl can, and every Debian has it. As descriptor 3 the socket stays non-blocking.
    const program = 'open(my $s, "+<&=3"); send($s, "\\377\\364\\377", 0); send($s, "\\362", 1)';
    const child = spawn('perl', ['-e', program], { stdio: ['ignore', 'ignore', 'ignore', socket] });
    // Node stops reading from what it hands to a child.
    socket.resume();
    await new Promise((resolve) => child.once('close', resolve));
  }

  /** Logs in; servers that think for long about a wrong password get the time. */
  async login(user = this.#target.user, password = this.#target.password): Promise<Reply | undefined> {
    const asked = await this.send(`USER ${user}`);
    if (asked?.code !== 331) return asked;
    return this.send(`PASS ${password}`, 30_000);
  }

  /** Sends a command inside a protecting one: `MIC`, `ENC` or `CONF`. Resolves to the reply as it came. */
  async sendProtected(by: 'MIC' | 'ENC' | 'CONF', command: string, guard: Guard): Promise<Reply | undefined> {
    if (this.#isOver) return undefined;
    const line = `${by} ${await guard.seal(by, command)}`;
    this.write(`${line}\r\n`);
    this.#recorder.reveal(shortened(line), command);
    const reply = await this.reply();
    await this.#settle();
    this.#queue = [];
    await this.open(reply, guard);
    return reply;
  }

  /** Opens what a protected reply carries, for the capture. */
  async open(reply: Reply | undefined, guard: Guard): Promise<void> {
    for (const text of reply?.lines ?? []) {
      const token = /^63[123][ -](\S+)$/.exec(text)?.[1];
      if (!token) continue;
      const inside = (await guard.open(token)).replace(/[\s\0]+$/, '').replaceAll('\r\n', '\n');
      this.#recorder.reveal(shortened(text), inside);
    }
  }

  // `most` limits the plain text that is read when it fails: a server that speaks first greets, and then takes the random
  // bytes of the handshake for commands; how many, is chance.
  async #handshake(choice: TlsChoice, most?: number): Promise<boolean> {
    const raw = this.#raw;
    if (!raw) return false;
    raw.off('data', this.#onData);
    raw.removeAllListeners('end').removeAllListeners('close').removeAllListeners('error');
    try {
      const secured = await secure(raw, choice);
      this.#secured = secured;
      this.#choice = choice;
      secured.socket.on('session', (ticket: Buffer) => {
        this.#ticket = ticket;
      });
      this.#ticket = secured.socket.getSession();
      this.#lines = new LineReader();
      this.#replies = new ReplyReader();
      this.#listen(secured.socket);
      const version = secured.socket.getProtocol() ?? '';
      this.#add({ ...this.#mark('client'), kind: 'secured', version, resumed: secured.socket.isSessionReused() });
      return true;
    } catch (error) {
      const text = error instanceof Error ? tlsError(error) : String(error);
      this.#add({ ...this.#mark('client'), kind: 'tls-failed', text });
      await new Promise((resolve) => setTimeout(resolve, lastWordsLimit));
      if (error instanceof Error && 'tap' in error && error.tap instanceof Object && 'last' in error.tap) {
        this.#readBelow(Buffer.isBuffer(error.tap.last) ? error.tap.last : undefined, most);
      }
      this.#isOver = true;
      raw.destroy();
      return false;
    }
  }

  /** Begins TLS on the connection as it stands, after a 234. Resolves to whether the handshake succeeded. */
  async startTls(choice: TlsChoice = {}): Promise<boolean> {
    const done = await this.#handshake(choice);
    if (done) await this.#until(() => this.#isOver, settling);
    return done;
  }

  /** `AUTH TLS` and the handshake. Resolves to whether the session is protected now. */
  async authTls(choice: TlsChoice = {}): Promise<boolean> {
    const reply = await this.send('AUTH TLS');
    return reply?.code === 234 ? this.startTls(choice) : false;
  }

  /** `PBSZ 0` and `PROT`; transfers follow what the server has accepted. */
  async protect(level: 'C' | 'P'): Promise<Reply | undefined> {
    await this.send('PBSZ 0');
    const reply = await this.send(`PROT ${level}`);
    if (reply?.code === 200) this.#protection = level;
    return reply;
  }

  /** Asks for a data connection. Resolves to undefined when the server refuses. */
  async openData(by: Mode = 'PASV', from?: string): Promise<DataConnection | undefined> {
    const { host } = this.#target;
    const context = { recorder: this.#recorder, ...(this.#number !== undefined && { session: this.#number }) };
    let data: DataConnection | undefined;
    if (by === 'PASV' || by === 'EPSV') {
      const reply = await this.send(by);
      const port = portIn(reply?.lines.at(-1) ?? '');
      if (port) data = DataConnection.connectTo(context, host, port, from);
      await data?.opened(connectLimit);
    } else {
      const { data: made, port } = await DataConnection.listen(context, host);
      const reply = await this.send(by === 'PORT' ? portCommand(host, port) : eprtCommand(host, port));
      if (reply && reply.code < 300) data = made;
      else made.dispose();
    }
    if (data) this.#open.push(data);
    return data;
  }

  /** A whole transfer: data connection, command, bytes, and the reply that ends it. Resolves to that last reply. */
  async transfer(command: string, choice: Transfer = {}): Promise<Reply | undefined> {
    if (this.#isOver) return undefined;
    const data = await this.openData(choice.by);
    if (!data) return undefined;
    const reply = await this.transferOver(data, command, choice);
    data.dispose();
    return reply;
  }

  /** The part of a transfer that follows when the data connection has been agreed on. */
  async transferOver(data: DataConnection, command: string, choice: Transfer = {}): Promise<Reply | undefined> {
    if (this.#isOver) return undefined;
    this.write(`${command}\r\n`);
    const limit = choice.limit ?? replyLimit;
    const tls = this.#tlsForData(choice);
    const isEarly = tls !== undefined && choice.isPatient !== true && (await this.#isSilentFor(patience));
    const isSecured = isEarly && (await data.ready(tls, dataLimit));
    const first = await this.reply(limit);
    if (!first || first.code >= 200) {
      await this.#settle();
      this.#queue = [];
      return first;
    }
    if (isEarly ? isSecured : await data.ready(tls, dataLimit)) {
      if (choice.meanwhile) await choice.meanwhile(data);
      else if (choice.upload === undefined) await data.ended(dataLimit);
      else
        await data.sendAll(Buffer.from(choice.upload), typeof choice.upload === 'string' ? choice.upload : undefined);
    }
    let last = await this.reply(limit);
    // Markers of how far the transfer has come are preliminary replies too.
    while (last && last.code < 200 && !this.#isOver) last = await this.reply(limit);
    await this.#settle();
    this.#queue = [];
    return last;
  }

  async #isSilentFor(limit: number): Promise<boolean> {
    return !(await this.#until(() => this.#queue.length > 0 || this.#isOver, limit));
  }

  #tlsForData({ tls }: Transfer): TlsChoice | undefined {
    if (tls === 'none') return undefined;
    if (tls) return tls;
    if (this.#protection === 'C') return undefined;
    return { ...this.#choice, ...(this.#ticket && { session: this.#ticket }) };
  }

  /** Waits for what the server does by itself: a reply, or the end of the connection. */
  async waitFor(seconds: number): Promise<Reply | undefined> {
    const reply = await this.reply(seconds * 1000);
    if (reply) await this.#until(() => this.#isOver, 300);
    return reply;
  }

  /** Takes the replies that have come so far, without waiting. */
  drain(): Reply[] {
    return this.#queue.splice(0);
  }

  /** Says QUIT where that is still possible, and closes. */
  async quit(): Promise<void> {
    await this.send('QUIT');
    await this.#until(() => this.#isOver, 500);
    this.dispose();
  }

  /** Closes the connection as a client does that is switched off: `reset`, or in order. */
  breakOff(how: 'end' | 'reset' = 'end'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#add({ ...this.#mark('client'), kind: 'close', how });
    if (how === 'reset') this.#raw?.resetAndDestroy();
    else this.#raw?.destroy();
  }

  /** Closes whatever is open without a word in the capture. */
  dispose(): void {
    this.#isOver = true;
    for (const data of this.#open) data.dispose();
    this.#raw?.destroy();
    this.#wake?.();
  }
}

// A line of a hundred kilobytes is shown by its ends.
const longestLine = 400;
// Some servers send a command of that length back; a path of 255 characters that stands twice in a reply is shown whole.
const longestAnswer = 1000;

function shortened(text: string, longest = longestLine): string {
  return text.length <= longest ? text : `${text.slice(0, 60)} … (${text.length} characters) … ${text.slice(-20)}`;
}

/** The port in the text of a 227 or 229; undefined when there is none. */
export function portIn(reply: string): number | undefined {
  const extended = /\((.)\1\1(\d+)\1\)/.exec(reply)?.[2];
  if (extended) return Number(extended);
  const [, high, low] = /\d+,\d+,\d+,\d+,(\d+),(\d+)/.exec(reply) ?? [];
  return high && low ? Number(high) * 256 + Number(low) : undefined;
}

/** The EPRT command for an address and a port. */
export function eprtCommand(host: string, port: number): string {
  return `EPRT |${isIPv6(host) ? 2 : 1}|${host}|${port}|`;
}

/** The PORT command for an address and a port; for an IPv6 address there is none, and the IPv4 loopback stands in. */
export function portCommand(host: string, port: number): string {
  const address = isIPv6(host) ? '127.0.0.1' : host;
  return `PORT ${address.replaceAll('.', ',')},${port >> 8},${port & 255}`;
}
