import { createServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { account } from './machine.ts';
import { LineReader } from './prober/line-reader.ts';
import type { Recorder, Reported } from './recorder.ts';
import { addressIn, argumentOf, pathIn, portIn, verbOf, type Answer, type Script } from './script.ts';
import { ScriptedData, type Bounds, type Ending } from './scripted-data.ts';
import { ScriptedFiles } from './scripted-files.ts';
import { tlsFailure, tlsServer, type Identity } from './scripted-tls.ts';

const port = 21;
const greeting = '220 FTP server ready.';
const features = ['EPRT', 'EPSV', 'MDTM', 'MFMT', 'MLST type*;size*;modify*;', 'REST STREAM', 'SIZE', 'TVFS', 'UTF8'];
const tlsFeatures = ['AUTH TLS', 'PBSZ', 'PROT'];
const modified = '20200102030405';
const help = '214-These commands are known:\n USER PASS QUIT PASV PORT LIST RETR STOR\n214 End.';

// How much a client may do before the lab stops it: some try for ever, as fast as they can.
const mostConnections = 6;
const mostCommands = 100;

// The client's connection stands in the kernel before its next command comes, but Node may report them the other way round.
const acceptPause = 20;
// A client that reads the reply and the end at once may take the one for the other.
const closePause = 200;
// Long enough for the last packets of a client that has ended.
const settling = 400;

/** A server of our own that answers like a plain, correct server, but for what its script says. */
export class ScriptedServer {
  readonly #server: Server;
  readonly #conversations: Conversation[] = [];
  readonly #surplus: Socket[] = [];

  /** Resolves when the client does more than a capture can hold, to when that was. */
  readonly tooMuch: Promise<string>;

  private constructor(recorder: Recorder, script: Script, identity: Identity | undefined) {
    const files = new ScriptedFiles();
    let tell: (when: string) => void = () => undefined;
    this.tooMuch = new Promise((resolve) => {
      tell = resolve;
    });
    let commands = 0;
    const isHeard = (): boolean => {
      commands += 1;
      if (commands > mostCommands) tell(`at its command number ${mostCommands + 1}`);
      return commands <= mostCommands;
    };
    this.#server = createServer({ allowHalfOpen: true }, (socket) => {
      const number = this.#conversations.length + 1;
      if (number > mostConnections) {
        // Left open and unanswered, so that the client learns nothing more before it is stopped.
        this.#surplus.push(socket);
        tell(`at its connection number ${mostConnections + 1}`);
        return;
      }
      this.#conversations.push(new Conversation(socket, { recorder, script, identity, files, number, isHeard }));
    });
  }

  /** Starts it on the port of FTP; it offers TLS when it has an identity. */
  static async start(recorder: Recorder, script: Script, identity?: Identity): Promise<ScriptedServer> {
    const made = new ScriptedServer(recorder, script, identity);
    await new Promise<void>((resolve, reject) => {
      made.#server.once('error', reject);
      made.#server.listen(port, '127.0.0.1', resolve);
    });
    return made;
  }

  /** How many control connections the client opened. */
  get attempts(): number {
    return this.#conversations.length;
  }

  /** How often the client sent which command. */
  get commands(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { verbs } of this.#conversations) {
      for (const verb of verbs) counts[verb] = (counts[verb] ?? 0) + 1;
    }
    return counts;
  }

  /** Waits for the ends of the connections of a client that has ended, and stops. */
  async stop(): Promise<void> {
    const until = performance.now() + settling;
    while (this.#conversations.some(({ isOver }) => !isOver) && performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const one of this.#conversations) one.dispose();
    for (const socket of this.#surplus) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

interface Context {
  recorder: Recorder;
  script: Script;
  identity: Identity | undefined;
  files: ScriptedFiles;
  number: number;
  /** Counts a command; whether it is still to be heard. */
  isHeard: () => boolean;
}

/** One control connection of the scripted server. */
class Conversation {
  readonly verbs: string[] = [];
  readonly #context: Context;
  readonly #socket: Socket;
  #stream: Duplex;
  #lines = new LineReader();
  readonly #waiting: string[] = [];
  #isBusy = false;
  #isClosed = false;
  #hasLeft = false;
  #tls: true | undefined;
  #silentSince: number | undefined;
  #isLoggedIn = false;
  #user = '';
  #folder = '/';
  #renamed: string | undefined;
  #offset = 0;
  #protects = false;
  #data: ScriptedData | undefined;
  #moving: ScriptedData | undefined;

  constructor(socket: Socket, context: Context) {
    this.#socket = socket;
    this.#stream = socket;
    this.#context = context;
    if (socket.remotePort) context.recorder.ports.add(socket.remotePort);
    this.#add({ ...this.#mark('client'), kind: 'open' });
    this.#listen(socket);
    void this.#greet();
  }

  /** Whether the client has left, or the server has broken the connection off. */
  get isOver(): boolean {
    return this.#hasLeft || this.#socket.destroyed;
  }

  #mark(side: 'client' | 'server') {
    const { number } = this.#context;
    return {
      connection: 'control' as const,
      side,
      ...(number > 1 && { session: number }),
      ...(this.#tls && { tls: this.#tls }),
    };
  }

  #add(event: Reported): void {
    this.#context.recorder.add(event);
  }

  #listen(stream: Duplex): void {
    this.#stream = stream;
    stream.on('data', this.#onData);
    for (const sign of ['end', 'close', 'error']) stream.once(sign, () => this.#left());
    stream.on('error', () => undefined);
  }

  readonly #onData = (piece: Buffer): void => {
    // Whether its last words still arrive when the server has hung up is chance.
    if (this.#isClosed) return;
    const handshake = this.#tls ? -1 : handshakeIn(piece);
    for (const { text, end } of this.#lines.push(handshake < 0 ? piece : piece.subarray(0, handshake))) {
      if (!this.#context.isHeard()) return;
      this.#notePort(text);
      this.#endSilence();
      this.#add({ ...this.#mark('client'), kind: 'line', text, ...(end && { end }) });
      this.verbs.push(verbOf(text));
      this.#waiting.push(text);
      // ABOR is heard while a transfer goes on; its own reply comes in its turn.
      if (verbOf(text) === 'ABOR') this.#moving?.abort();
    }
    if (handshake < 0) {
      void this.#work();
      return;
    }
    this.#add({ ...this.#mark('client'), kind: 'data' });
    void this.#work().then(() => this.#reply('500 Unknown command.'));
  };

  // Also of a command that is refused.
  #notePort(line: string): void {
    const drawn = isActive(verbOf(line)) ? addressIn(argumentOf(line)) : undefined;
    if (drawn) this.#context.recorder.ports.add(drawn.port);
  }

  // Whether it leaves in order or resets the connection depends on what it has not read, which is chance.
  #left(): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#endSilence();
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#add({ ...this.#mark('client'), kind: 'close', how: 'end' });
    }
    this.#data?.dispose();
    this.#moving?.abort();
    this.#stream.destroy();
    this.#socket.destroy();
  }

  #endSilence(): void {
    if (this.#silentSince === undefined) return;
    const seconds = Math.round((performance.now() - this.#silentSince) / 1000);
    this.#silentSince = undefined;
    if (seconds > 0) this.#add({ ...this.#mark('server'), kind: 'silence', seconds });
  }

  #send(bytes: string): void {
    if (this.#isClosed) return;
    const reader = new LineReader();
    const sent = Buffer.from(bytes);
    for (const { text, end } of [...reader.push(sent), ...reader.end()]) {
      this.#add({ ...this.#mark('server'), kind: 'line', text, ...(end && { end }) });
    }
    this.#stream.write(sent);
  }

  #reply(text: string): void {
    if (text === '') this.#silentSince ??= performance.now();
    else this.#send(`${text.replaceAll('\n', '\r\n')}\r\n`);
  }

  #close(how: 'end' | 'reset'): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#silentSince = undefined;
    this.#add({ ...this.#mark('server'), kind: 'close', how });
    if (how === 'reset') this.#socket.resetAndDestroy();
    else this.#stream.end();
  }

  async #follow({ then, reply = '' }: Answer): Promise<void> {
    if (!then) return;
    // After 234 the next bytes are TLS, to which it has nothing to say.
    if (!reply.startsWith('234')) await new Promise((resolve) => setTimeout(resolve, closePause));
    this.#close(then === 'close' ? 'end' : 'reset');
  }

  async #greet(): Promise<void> {
    this.#isBusy = true;
    const answer = this.#context.script.take('greeting');
    if (answer?.raw !== undefined) this.#send(answer.raw);
    else this.#reply(answer?.reply ?? greeting);
    if (answer) await this.#follow(answer);
    this.#isBusy = false;
    await this.#work();
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let line = this.#waiting.shift(); line !== undefined; line = this.#waiting.shift()) {
      if (!this.#isClosed) await this.#perform(line);
    }
    this.#isBusy = false;
  }

  async #perform(line: string): Promise<void> {
    const verb = verbOf(line);
    const answer = this.#context.script.take(verb);
    if (isTransfer(verb) && (answer === undefined || hasTransfer(answer))) {
      await this.#transfer(verb, argumentOf(line), answer ?? { to: verb });
    } else if (answer?.raw !== undefined) {
      await this.#dropData(verb);
      this.#send(answer.raw);
    } else if (answer?.reply !== undefined) {
      await this.#dropData(verb);
      const open = answer.reply.includes('{port}') ? await this.#openPassive() : 0;
      this.#reply(answer.reply.replaceAll('{port}', portIn(verb, open)));
      if (answer.reply.startsWith('2')) await this.#takeEffect(verb, argumentOf(line));
    } else {
      this.#reply(await this.#answer(verb, argumentOf(line)));
      if (verb === 'AUTH' && /^TLS/i.test(argumentOf(line))) await this.#startTls();
      if (verb === 'QUIT') this.#close('end');
    }
    if (answer) await this.#follow(answer);
  }

  // Success told in other words is success.
  async #takeEffect(verb: string, argument: string): Promise<void> {
    if (verb === 'USER') this.#isLoggedIn = true;
    else if (!['PASV', 'EPSV', 'QUIT', 'AUTH'].includes(verb)) await this.#answer(verb, argument);
  }

  // A transfer that is refused ends the data connection that was agreed on, as real servers have it.
  async #dropData(verb: string): Promise<void> {
    const data = this.#data;
    if (!isTransfer(verb) || !data) return;
    this.#data = undefined;
    await new Promise((resolve) => setTimeout(resolve, acceptPause));
    data.dispose();
  }

  async #openPassive(): Promise<number> {
    this.#data?.dispose();
    const { recorder, number } = this.#context;
    this.#data = new ScriptedData(recorder, number > 1 ? number : undefined);
    return this.#data.listen();
  }

  #openActive(argument: string): string {
    const address = addressIn(argument);
    if (!address) return '501 Malformed address.';
    this.#data?.dispose();
    const { recorder, number } = this.#context;
    this.#data = new ScriptedData(recorder, number > 1 ? number : undefined);
    this.#data.aim(address.host, address.port);
    return '200 Address accepted.';
  }

  async #startTls(): Promise<void> {
    const { identity } = this.#context;
    if (!identity) return;
    this.#socket.off('data', this.#onData);
    this.#socket.removeAllListeners('end').removeAllListeners('close').removeAllListeners('error');
    this.#socket.on('error', () => undefined);
    try {
      const secured = await tlsServer(this.#socket, identity);
      this.#tls = true;
      this.#lines = new LineReader();
      this.#add({
        ...this.#mark('server'),
        kind: 'secured',
        version: secured.getProtocol() ?? '',
        resumed: secured.isSessionReused(),
      });
      this.#listen(secured);
    } catch (error) {
      this.#add({ ...this.#mark('server'), kind: 'tls-failed', text: tlsFailure(error) });
      this.#isClosed = true;
      this.#left();
    }
  }

  async #answer(verb: string, argument: string): Promise<string> {
    const before = this.#answerToAnyone(verb, argument);
    if (before !== undefined) return before;
    if (!this.#isLoggedIn) return '530 Please log in with USER and PASS.';
    return this.#answerToUser(verb, argument);
  }

  #answerToAnyone(verb: string, argument: string): string | undefined {
    const { identity } = this.#context;
    if (!identity && ['AUTH', 'PBSZ', 'PROT'].includes(verb)) return `502 ${verb} is not available.`;
    switch (verb) {
      case 'USER':
        this.#isLoggedIn = false;
        this.#user = argument;
        return `331 Password required for ${argument}.`;
      case 'PASS':
        this.#isLoggedIn = this.#user === account.user && argument === account.password;
        return this.#isLoggedIn ? `230 User ${this.#user} logged in.` : '530 Login incorrect.';
      case 'QUIT':
        return '221 Goodbye.';
      case 'AUTH':
        return /^TLS/i.test(argument) ? '234 Proceed with negotiation.' : '504 Unknown security mechanism.';
      case 'PBSZ':
        return '200 PBSZ=0';
      case 'PROT':
        this.#protects = argument.toUpperCase() === 'P';
        return `200 Protection level set to ${argument.toUpperCase()}.`;
      case 'FEAT':
        return `211-Features:\n${(identity ? [...tlsFeatures, ...features] : features).map((one) => ` ${one}\n`).join('')}211 End.`;
      case 'SYST':
        return '215 UNIX Type: L8';
      case 'HELP':
        return help;
      case 'NOOP':
        return '200 OK.';
      case 'CLNT':
        return '200 Noted.';
      case 'OPTS':
        return /^UTF-?8 ON$/i.test(argument) ? '200 UTF8 is on.' : '200 Options set.';
      default:
        return undefined;
    }
  }

  async #answerToUser(verb: string, argument: string): Promise<string> {
    const { files } = this.#context;
    const path = files.resolve(this.#folder, pathIn(verb, argument));
    const isThere = files.isFolder(path) || files.read(path) !== undefined;
    const missing = `550 ${pathIn(verb, argument)}: No such file or directory.`;
    switch (verb) {
      case 'PWD':
      case 'XPWD':
        return `257 "${this.#folder}" is the current directory.`;
      case 'CWD':
      case 'XCWD':
      case 'CDUP':
      case 'XCUP': {
        const target = verb.endsWith('CWD') ? path : files.resolve(this.#folder, '..');
        if (!files.isFolder(target)) return missing;
        this.#folder = target;
        return '250 Directory changed.';
      }
      case 'TYPE':
        return `200 Type set to ${argument.toUpperCase()}.`;
      case 'MODE':
      case 'STRU':
        return `200 ${verb} ${argument.toUpperCase()} accepted.`;
      case 'ALLO':
        return '202 No storage allocation is necessary.';
      case 'ACCT':
        return '202 No account is necessary.';
      case 'SITE':
        return '200 Done.';
      case 'STAT':
        return argument
          ? `213-Status:\n${files.listing('LIST', path).trimEnd().replaceAll('\r', '')}\n213 End.`
          : '211 FTP server status: fine.';
      case 'PASV':
        return `227 Entering Passive Mode (127,0,0,1,${portIn('PASV', await this.#openPassive())}).`;
      case 'EPSV':
        if (/^ALL$/i.test(argument)) return '200 EPSV ALL accepted.';
        return `229 Entering Extended Passive Mode (|||${await this.#openPassive()}|)`;
      case 'PORT':
      case 'EPRT':
        return this.#openActive(argument);
      case 'SIZE':
        return files.read(path) ? `213 ${files.read(path)?.length}` : missing;
      case 'MDTM':
        return files.read(path) ? `213 ${modified}` : missing;
      case 'MFMT':
        return isThere ? `213 Modify=${argument.split(' ')[0]}; ${argument.split(' ').slice(1).join(' ')}` : missing;
      case 'MLST':
        return isThere ? `250-Listing:\n ${files.facts(path)}\n250 End.` : missing;
      case 'DELE':
        return files.read(path) && files.remove(path) ? '250 File deleted.' : missing;
      case 'RMD':
      case 'XRMD':
        return files.isFolder(path) && files.remove(path) ? '250 Directory removed.' : missing;
      case 'MKD':
      case 'XMKD':
        if (isThere) return `550 ${argument}: File exists.`;
        files.makeFolder(path);
        return `257 "${path}" created.`;
      case 'RNFR':
        this.#renamed = isThere ? path : undefined;
        return isThere ? '350 Ready for the new name.' : missing;
      case 'RNTO':
        if (this.#renamed === undefined) return '503 RNFR must come first.';
        files.rename(this.#renamed, path);
        this.#renamed = undefined;
        return '250 File renamed.';
      case 'REST':
        this.#offset = Number(argument);
        return `350 Restarting at ${this.#offset}.`;
      case 'ABOR':
        return '226 Nothing is being transferred any more.';
      default:
        return '500 Unknown command.';
    }
  }

  async #transfer(verb: string, argument: string, answer: Answer): Promise<void> {
    const refusal = this.#refusal(verb, argument);
    if (refusal) {
      await this.#dropData(verb);
      this.#reply(refusal);
      return;
    }
    const data = this.#data;
    this.#data = undefined;
    if (!data) {
      // A client that was sent elsewhere has heard by then that nobody is there; which it hears first would be chance.
      await new Promise((resolve) => setTimeout(resolve, closePause));
      this.#reply('425 Use PASV or PORT first.');
      return;
    }
    this.#moving = data;
    if (answer.data !== 'none') await data.reach();
    this.#reply(answer.reply ?? '150 Opening the data connection.');
    if (answer.data === 'none') {
      await new Promise((resolve) => setTimeout(resolve, acceptPause));
      this.#reply(answer.completion ?? '');
    } else if (await data.open(this.#protects ? this.#context.identity : undefined)) {
      const ending = await this.#move(verb, argument, data, answer.data);
      const usual = ending === 'done' ? '226 Transfer complete.' : '426 Connection closed; transfer aborted.';
      if (!(ending === 'broken' && answer.data !== undefined)) this.#reply(answer.completion ?? usual);
    } else this.#reply('425 The data connection could not be opened.');
    this.#moving = undefined;
    data.dispose();
  }

  #refusal(verb: string, argument: string): string | undefined {
    if (!this.#isLoggedIn) return '530 Please log in with USER and PASS.';
    const { files } = this.#context;
    const path = files.resolve(this.#folder, pathIn(verb, argument));
    const isFound =
      verb === 'RETR' ? files.read(path) !== undefined : files.isFolder(path) || files.read(path) !== undefined;
    return isFound || isUpload(verb) ? undefined : `550 ${argument}: No such file or directory.`;
  }

  async #move(verb: string, argument: string, data: ScriptedData, bounds: Bounds | undefined): Promise<Ending> {
    const { files } = this.#context;
    const path = files.resolve(this.#folder, pathIn(verb, argument));
    const from = this.#offset;
    this.#offset = 0;
    // What breaks, breaks at the same place in the file, wherever the client goes on from.
    const left = bounds && { ...bounds, bytes: Math.max(0, bounds.bytes - from) };
    if (verb === 'RETR') return data.send((files.read(path) ?? Buffer.alloc(0)).subarray(from), left);
    if (!isUpload(verb)) return data.send(Buffer.from(files.listing(verb, path)), bounds);
    const { ending, bytes } = await data.receive(bounds);
    files.write(path, bytes);
    return ending;
  }

  /** Ends whatever is left without a word in the capture, but for a silence that goes on. */
  dispose(): void {
    this.#endSilence();
    this.#hasLeft = true;
    this.#data?.dispose();
    this.#moving?.dispose();
    this.#stream.destroy();
    this.#socket.destroy();
  }
}

/**
 * Where TLS begins in bytes that are no TLS yet, -1 when nowhere: a client that takes another reply for the 234 begins it
 * at once, even right behind its AUTH. Its first bytes are chance.
 */
function handshakeIn(bytes: Buffer): number {
  if (bytes[0] === 0x16 && bytes[1] === 0x03) return 0;
  const at = bytes.indexOf(Buffer.from([0x0d, 0x0a, 0x16, 0x03]));
  return at < 0 ? -1 : at + 2;
}

function isActive(verb: string): boolean {
  return verb === 'PORT' || verb === 'EPRT';
}

function isUpload(verb: string): boolean {
  return ['STOR', 'APPE', 'STOU'].includes(verb);
}

function isTransfer(verb: string): boolean {
  return isUpload(verb) || ['RETR', 'LIST', 'NLST', 'MLSD'].includes(verb);
}

function hasTransfer({ data, completion, reply, raw }: Answer): boolean {
  return data !== undefined || completion !== undefined || (reply === undefined && raw === undefined);
}
