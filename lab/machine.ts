import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { cache, node, root as project } from './paths.ts';
import { run } from './run.ts';
import type { Configuration } from './software.ts';

/** The name of the machine that every server believes it runs on. */
export const hostName = 'lab.example.net';

/** The user who logs in, and the password. */
export const account = { user: 'anna', password: 'secret' };

// `openssl passwd -6 -salt labsalt secret`
const hash = '$6$labsalt$leYP1O/SwaG7fbW7P8PsNALxP8zLSliGjNZI80V.j4yytxGrI2SXlPBJnogfPEG3BvTABDgzPtKzGJoNlMA.S0';

const users = [
  { name: 'root', id: 0, home: '/root', shell: '/bin/bash' },
  { name: 'ftp', id: 101, home: '/srv/ftp', shell: '/usr/sbin/nologin' },
  { name: 'nobody', id: 65534, home: '/nonexistent', shell: '/usr/sbin/nologin' },
  { name: 'anna', id: 1000, home: '/home/anna', shell: '/bin/bash' },
  { name: 'noshell', id: 1001, home: '/home/noshell', shell: '/usr/sbin/nologin' },
  { name: 'denied', id: 1002, home: '/home/denied', shell: '/bin/bash' },
  { name: 'nohome', id: 1003, home: '/home/nohome', shell: '/bin/bash' },
];

/** The id of a user of the lab; 0 when there is none of that name. */
export function idOf(name: string): number {
  return users.find((user) => user.name === name)?.id ?? 0;
}

const pam = {
  'common-auth': 'auth required pam_unix.so\n',
  'common-account': 'account required pam_unix.so\n',
  'common-session': 'session required pam_unix.so\n',
  'common-session-noninteractive': 'session required pam_unix.so\n',
  'common-password': 'password required pam_unix.so\n',
};

// All files of the lab were last changed at the same second, so that listings are the same in every run.
const changed = new Date('2020-01-02T03:04:05Z');

// Where many servers start at once on few cores, a Python program takes half a minute.
const startLimit = 60_000;

/**
 * The machine that one piece of software sees: a root directory of its own, made from unpacked packages, in mount,
 * network and process namespaces of its own. What is written here is gone when the process ends.
 */
export class Machine {
  readonly root: string;
  readonly #children = new Set<ChildProcess>();
  readonly #replaced = new Map<string, Buffer | undefined>();
  #output = '';

  constructor(layers: readonly string[]) {
    const place = `${cache}run/`;
    mkdirSync(place, { recursive: true });
    run('mount', ['-t', 'tmpfs', 'tmpfs', place]);
    for (const folder of ['upper', 'work', 'root']) mkdirSync(place + folder);
    this.root = `${place}root`;
    const options = `lowerdir=${layers.join(':')},upperdir=${place}upper,workdir=${place}work`;
    run('mount', ['-t', 'overlay', 'overlay', '-o', options, this.root]);
    for (const folder of [
      'proc',
      'dev',
      'tmp',
      'run',
      'root',
      'srv/ftp',
      'home',
      'opt/node',
      'opt/npm',
      'var/log',
      'var/run',
    ]) {
      mkdirSync(`${this.root}/${folder}`, { recursive: true });
    }
    chmodSync(`${this.root}/tmp`, 0o1777);
    run('mount', ['-t', 'proc', 'proc', `${this.root}/proc`]);
    run('mount', ['--rbind', '/dev', `${this.root}/dev`]);
    run('mount', ['--bind', dirname(node), `${this.root}/opt/node`]);
    if (existsSync(`${cache}npm`)) run('mount', ['--bind', `${cache}npm`, `${this.root}/opt/npm`]);
    this.run('ip', 'link', 'set', 'lo', 'up');
    // A server that needs root for nothing but its port runs as a user.
    writeFileSync('/proc/sys/net/ipv4/ip_unprivileged_port_start', '0');
    this.run('hostname', hostName);
    this.#writeAccounts();
    this.resetFiles();
  }

  #writeAccounts(): void {
    const lines = (make: (user: (typeof users)[number]) => string) => users.map(make).join('\n') + '\n';
    this.write(
      '/etc/passwd',
      lines(({ name, id, home, shell }) => `${name}:x:${id}:${id}::${home}:${shell}`),
    );
    this.write('/etc/group', lines(({ name, id }) => `${name}:x:${id}:`) + 'nogroup:x:65533:\nshadow:x:42:\n');
    this.write(
      '/etc/shadow',
      lines(({ name }) => `${name}:${name === 'ftp' || name === 'nobody' ? '*' : hash}:19000:0:99999:7:::`),
      0o600,
    );
    this.write('/etc/shells', '/bin/sh\n/bin/bash\n');
    this.write('/etc/ftpusers', 'root\ndenied\n');
    // As Debian's installer writes it: a server that looks up its own name must not find "localhost".
    this.write('/etc/hosts', `127.0.0.1 localhost\n127.0.1.1 ${hostName} lab\n::1 localhost\n`);
    this.write('/etc/hostname', `${hostName}\n`);
    this.write('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nshadow: files\nhosts: files\nservices: files\n');
    this.write('/etc/resolv.conf', '');
    this.write('/etc/localtime', readFileSync(`${this.root}/usr/share/zoneinfo/Etc/UTC`));
    for (const [name, text] of Object.entries(pam)) this.write(`/etc/pam.d/${name}`, text);
  }

  /** The path of a file as this process sees it, from its path inside the root directory. */
  path(inside: string): string {
    return this.root + inside;
  }

  /** Writes a file of the machine, with its folders. */
  write(inside: string, content: string | Uint8Array, mode = 0o644, owner = 'root'): void {
    const path = this.path(inside);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { force: true });
    writeFileSync(path, content, { mode });
    chmodSync(path, mode);
    chownSync(path, idOf(owner), idOf(owner));
  }

  /** Makes a folder of the machine. */
  makeFolder(inside: string, mode = 0o755, owner = 'root'): void {
    const path = this.path(inside);
    mkdirSync(path, { recursive: true });
    chmodSync(path, mode);
    chownSync(path, idOf(owner), idOf(owner));
  }

  /** Runs a program of the machine to its end and returns what it printed; throws an Error when it fails. */
  run(command: string, ...args: string[]): string {
    return run('chroot', [this.root, command, ...args]);
  }

  /** Puts the users' files back as every scenario finds them. */
  resetFiles(): void {
    this.#unmountFull();
    for (const folder of ['/home/anna', '/home/noshell', '/home/denied', '/srv/ftp']) {
      rmSync(this.path(folder), { recursive: true, force: true });
    }
    this.makeFolder('/home/noshell', 0o755, 'noshell');
    this.makeFolder('/home/denied', 0o755, 'denied');
    this.makeFolder('/home/anna', 0o755, 'anna');
    this.makeFolder('/home/anna/dir', 0o755, 'anna');
    this.makeFolder('/home/anna/empty', 0o755, 'anna');
    this.makeFolder('/home/anna/readonly', 0o555, 'anna');
    this.makeFolder('/home/anna/secret', 0o700, 'root');
    this.makeFolder('/home/anna/full', 0o755, 'root');
    run('mount', [
      '-t',
      'tmpfs',
      '-o',
      `size=64k,mode=0755,uid=${idOf('anna')},gid=${idOf('anna')}`,
      'tmpfs',
      this.path('/home/anna/full'),
    ]);
    this.write('/home/anna/hello.txt', 'Hello, world.\r\n', 0o644, 'anna');
    this.write('/home/anna/old.txt', 'Old.\r\n', 0o644, 'anna');
    this.write('/home/anna/dir/note.txt', 'A note.\r\n', 0o644, 'anna');
    this.write('/home/anna/rofile.txt', 'Read only.\r\n', 0o444, 'root');
    this.write('/home/anna/private.txt', 'Private.\r\n', 0o600, 'root');
    this.write('/home/anna/big.bin', '', 0o644, 'anna');
    truncateSync(this.path('/home/anna/big.bin'), 24 * 1024 * 1024);
    this.makeFolder('/srv/ftp/pub', 0o755);
    this.write('/srv/ftp/welcome.txt', 'Welcome.\r\n');
    for (const name of [
      'hello.txt',
      'old.txt',
      'rofile.txt',
      'private.txt',
      'big.bin',
      'dir/note.txt',
      'dir',
      'empty',
      'readonly',
      'secret',
      'full',
      '.',
    ]) {
      utimesSync(this.path(`/home/anna/${name}`), changed, changed);
    }
    for (const name of ['welcome.txt', 'pub', '.']) utimesSync(this.path(`/srv/ftp/${name}`), changed, changed);
  }

  #unmountFull(): void {
    const full = this.path('/home/anna/full');
    if (readFileSync('/proc/self/mounts', 'utf8').includes(` ${full} `)) run('umount', ['-l', full]);
  }

  /** Makes a certificate that nobody signed, for the name of the machine, with its key in the same file (PEM). */
  makeCertificate(inside: string): void {
    if (existsSync(this.path(inside))) return;
    const [key, certificate] = ['/tmp/key.pem', '/tmp/certificate.pem'];
    const subject = ['-subj', `/CN=${hostName}`, '-days', '3650'];
    this.run(
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      ...subject,
    );
    this.write(inside, [certificate, key].map((path) => readFileSync(this.path(path), 'utf8')).join(''), 0o600);
  }

  /** A link inside the machine. */
  link(target: string, inside: string): void {
    rmSync(this.path(inside), { force: true });
    symlinkSync(target, this.path(inside));
  }

  /** Starts a program inside the root directory, and keeps what it prints for the error message; `input` is typed. */
  spawn(
    configuration: Pick<Configuration, 'argv' | 'user' | 'env' | 'fileSizeLimit'> & { input?: string },
  ): ChildProcess {
    const { argv, user, env, fileSizeLimit, input } = configuration;
    const identity = user ? ['--userspec', `${idOf(user)}:${idOf(user)}`] : [];
    const limited = fileSizeLimit === undefined ? [] : ['prlimit', `--fsize=${fileSizeLimit}`];
    const [command = 'chroot', ...args] = [...limited, 'chroot', ...identity, this.root, ...argv];
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      env: {
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: user ? `/home/${user}` : '/root',
        LANG: 'C.UTF-8',
        TZ: 'UTC',
        ...env,
      },
    });
    this.#output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (piece: Buffer) => {
        this.#output = (this.#output + piece.toString()).slice(-4000);
      });
    }
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }

  /** What the programs have printed lately. */
  get output(): string {
    return this.#output;
  }

  // One configuration's /etc/nologin must not close the server of the next.
  #putBack(): void {
    for (const [path, content] of this.#replaced) {
      if (content) this.write(path, content);
      else rmSync(this.path(path), { force: true });
    }
    this.#replaced.clear();
  }

  /** Writes a configuration's files and starts it; resolves when it listens. Rejects with what it printed otherwise. */
  async start(configuration: Configuration): Promise<ChildProcess> {
    this.#putBack();
    for (const [path, text] of Object.entries(configuration.files ?? {})) {
      this.#replaced.set(path, existsSync(this.path(path)) ? readFileSync(this.path(path)) : undefined);
      this.write(path, text);
    }
    await configuration.prepare?.(this);
    const child = this.spawn(configuration);
    await this.listening(configuration.port ?? 21);
    return child;
  }

  /** Waits until something listens on a port. Rejects when nothing does in time. */
  async listening(port: number): Promise<void> {
    const until = performance.now() + startLimit;
    while (!isListening(port)) {
      if (performance.now() > until) throw new Error(`Nothing listens on port ${port}. It printed:\n${this.#output}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** Ends every process of the machine but this one. */
  async killAll(): Promise<void> {
    const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
    for (const pid of others) {
      try {
        process.kill(Number(pid), 'SIGKILL');
      } catch {
        // It has gone by itself.
      }
    }
    const until = performance.now() + 3000;
    // A daemon is no child of ours, and as long as it lives it listens: the next server would be taken to be ready.
    while ((this.#children.size > 0 || others.some(isAlive)) && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }

  /** The folder of the project, for files that the lab brings along. */
  get project(): string {
    return project;
  }
}

// What has ended stays as a zombie until its parent asks for it.
function isAlive(pid: string): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

// A connection made only to see whether somebody listens would already be a session.
function isListening(port: number): boolean {
  const hex = port.toString(16).toUpperCase().padStart(4, '0');
  return ['/proc/net/tcp', '/proc/net/tcp6'].some(
    (file) =>
      existsSync(file) &&
      readFileSync(file, 'utf8')
        .split('\n')
        .some((line) => new RegExp(`:${hex} [0-9A-F]+:0000 0A `).test(line)),
  );
}
