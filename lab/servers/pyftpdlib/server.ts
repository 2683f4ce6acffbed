import type { Machine } from '../../machine.ts';
import type { Configuration, Server } from '../../software.ts';

const program = '/srv/server.py';
const certificate = '/srv/certificate.pem';

/** What differs from one program to another: the server has no configuration file, it is a library. */
export interface Program {
  /** More names to import, as lines of Python. */
  imports?: readonly string[];
  /** The authorizer and its users, as lines of Python. */
  users?: readonly string[];
  /** The handler, where it is not FTPHandler. */
  handler?: string;
  /** Attributes of the handler. */
  settings?: Readonly<Record<string, string>>;
  /** Lines of Python between the handler's settings and the start. */
  more?: readonly string[];
  /** Attributes of the server. */
  limits?: Readonly<Record<string, string>>;
  address?: string;
}

const anna = 'authorizer.add_user("anna", "secret", "/home/anna", perm="elradfmwMT")';

function sourceOf(changed: Program): string {
  const { imports = [], users = [anna], handler = 'FTPHandler', settings = {}, more = [], limits = {} } = changed;
  const assignments = (object: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).map(([name, value]) => `${object}.${name} = ${value}`);
  return [
    'from pyftpdlib.authorizers import DummyAuthorizer',
    `from pyftpdlib.handlers import ${handler}`,
    'from pyftpdlib.servers import FTPServer',
    ...imports,
    '',
    'authorizer = DummyAuthorizer()',
    ...users,
    '',
    `handler = ${handler}`,
    'handler.authorizer = authorizer',
    ...assignments('handler', settings),
    ...more,
    '',
    `server = FTPServer(("${changed.address ?? '127.0.0.1'}", 21), handler)`,
    ...assignments('server', limits),
    'server.serve_forever()',
    '',
  ].join('\n');
}

/** A server made with pyftpdlib, run by anna, whose files it serves. */
export function pyftpdlib(changed: Program = {}, extras: Omit<Configuration, 'argv' | 'files'> = {}): Configuration {
  return {
    user: 'anna',
    ...extras,
    argv: ['/usr/bin/python3', program],
    files: { [program]: sourceOf(changed) },
  };
}

/** The same with TLS. */
export function withTls(settings: Readonly<Record<string, string>> = {}): Configuration {
  return pyftpdlib(
    { handler: 'TLS_FTPHandler', settings: { certfile: `"${certificate}"`, ...settings } },
    {
      prepare: (machine) => {
        machine.makeCertificate(certificate);
        machine.run('chown', 'anna', certificate);
      },
    },
  );
}

function makeIncoming(machine: Machine): void {
  machine.makeFolder('/srv/ftp/incoming', 0o755, 'anna');
}

const anonymous = 'authorizer.add_anonymous("/srv/ftp")';
// More than 75 characters make a reply of two lines.
const long = (text: string) => `"${text} ${'All that happens here is written to a log that is kept for a year.'}"`;

export const server: Server = {
  id: 'pyftpdlib',
  origins: [
    { suite: 'bookworm', packages: ['python3-pyftpdlib', 'python3-openssl'] },
    // Python 3.13 can no longer read the system's passwords.
    { suite: 'trixie', packages: ['python3-pyftpdlib', 'python3-openssl'], lacks: ['system-users'] },
  ],
  features: ['anonymous', 'tls', 'ipv6', 'system-users'],
  configurations: {
    base: pyftpdlib(),
    tls: withTls(),
    'tls-required': withTls({ tls_control_required: 'True' }),
    'tls-required-data': withTls({ tls_control_required: 'True', tls_data_required: 'True' }),
    anonymous: pyftpdlib({ users: [anna, anonymous] }),
    'anonymous-only': pyftpdlib({ users: [anonymous] }),
    'anonymous-upload': pyftpdlib(
      { users: [anna, anonymous, 'authorizer.override_perm("anonymous", "/srv/ftp/incoming", "elw")'] },
      { prepare: makeIncoming },
    ),
    'no-anonymous': pyftpdlib(),
    'idle-timeout': pyftpdlib({ settings: { timeout: '3' } }),
    'data-timeout': pyftpdlib({ settings: { 'dtp_handler.timeout': '3' } }),
    // The socket that the server listens on counts.
    'max-clients': pyftpdlib({ limits: { max_cons: '2' } }),
    'max-per-ip': pyftpdlib({ limits: { max_cons_per_ip: '1' } }),
    'login-attempts': pyftpdlib({ settings: { max_login_attempts: '2' } }),
    'passive-exhausted': pyftpdlib({ settings: { passive_ports: 'range(40000, 40001)' } }),
    'read-only': pyftpdlib({ users: ['authorizer.add_user("anna", "secret", "/home/anna", perm="elr")'] }),
    chroot: pyftpdlib(),
    'file-size-limit': pyftpdlib({}, { fileSizeLimit: 65_536 }),
    banner: pyftpdlib({
      users: [
        'authorizer.add_user("anna", "secret", "/home/anna", perm="elradfmwMT",',
        `    msg_login=${long('Welcome, anna.')},`,
        `    msg_quit=${long('Good night, anna.')})`,
      ],
      settings: { banner: long('The archive of the lab.') },
    }),
    'shut-down': pyftpdlib(),
    ipv6: pyftpdlib({ address: '::1' }, { host: '::1' }),
  },
  varying: [
    // What STOU invents.
    { pattern: /\bFILE: \S*\.(\w{8})$/, kind: 'name' },
    // Device and inode, in hexadecimal digits.
    { pattern: /\bunique=(\w+);/g, kind: 'name' },
    // How far a transfer had come.
    { pattern: /\b(\d+) bytes transmitted/, kind: 'count' },
    { pattern: /Total bytes (?:sent|received): (\d{2,})/, kind: 'count' },
    // PASV on an IPv6 connection.
    { pattern: /\(::1,(\d+,\d+)\)/, kind: 'port' },
  ],
  // Now and then it does not notice that the data connection is gone, and says nothing.
  endings: { 'tls-data-handshake-closed': /426 Transfer aborted;/ },
  leftOut: {
    'data-connection-never-opened':
      'the server gives up after as many seconds as the scenario waits; passive-timeout shows it with fewer',
    'account-denied': 'its users are its own, and it has no list of those who are refused',
    'shell-not-allowed': 'its users have no shell; the scenario unix-authorizer shows those of the system',
    'root-login': 'its users are its own; the scenario unix-authorizer shows those of the system',
  },
};
