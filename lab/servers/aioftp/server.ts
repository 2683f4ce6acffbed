import type { Machine } from '../../machine.ts';
import { compilePython, pythonEnvironment } from '../../python.ts';
import type { Configuration, Server } from '../../software.ts';

const file = '/srv/aioftp/server.py';
const certificate = '/srv/aioftp/certificate.pem';

/** What the script of a server says, as Python. */
interface Choice {
  users?: readonly string[];
  /** The keyword arguments of `aioftp.Server`. */
  options?: Readonly<Record<string, string>>;
  /** What comes before the server. */
  before?: string;
  address?: string;
}

const anna = 'aioftp.User("anna", "secret", base_path="/home/anna")';
const anonymous = 'aioftp.User(base_path="/srv/ftp")';

function script({ users = [anna], options = {}, before = '', address = '127.0.0.1' }: Choice): string {
  const lines = Object.entries(options).map(([name, value]) => `    ${name}=${value},\n`);
  return `import asyncio
import ssl

import aioftp

${before}users = [
${users.map((user) => `    ${user},`).join('\n')}
]
server = aioftp.Server(
    users,
${lines.join('')})
asyncio.run(server.run("${address}", 21))
`;
}

/** A server of the library, started by a script of a few lines. */
export function aioftp(choice: Choice = {}, prepare?: (machine: Machine) => void): Configuration {
  return {
    argv: ['/usr/bin/python3', file],
    files: { [file]: script(choice) },
    user: 'anna',
    env: pythonEnvironment,
    prepare: (machine) => {
      compilePython(machine, 'aioftp');
      prepare?.(machine);
    },
  };
}

const context = `context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
context.load_cert_chain("${certificate}")

`;

export const server: Server = {
  id: 'aioftp',
  origins: [
    { suite: 'bookworm', packages: ['python3-aioftp'] },
    { suite: 'trixie', packages: ['python3-aioftp'] },
  ],
  features: ['anonymous', 'tls', 'ipv6'],
  configurations: {
    base: aioftp(),
    // The only TLS that it has.
    'tls-implicit': aioftp({ before: context, options: { ssl: 'context' } }, (machine) => {
      machine.makeCertificate(certificate);
      machine.run('chown', 'anna', certificate);
    }),
    // Whoever it does not know is the user without a name.
    anonymous: aioftp({ users: [anna, anonymous] }),
    'anonymous-only': aioftp({ users: [anonymous] }),
    'anonymous-upload': aioftp({ users: [anna, anonymous] }, (machine) =>
      machine.makeFolder('/srv/ftp/incoming', 0o755, 'anna'),
    ),
    'no-anonymous': aioftp(),
    'idle-timeout': aioftp({ options: { idle_timeout: '3' } }),
    'data-timeout': aioftp({ options: { socket_timeout: '3' } }),
    'max-clients': aioftp({ options: { maximum_connections: '1' } }),
    'max-per-user': aioftp({ users: [anna.replace(/\)$/, ', maximum_connections=1)')] }),
    'passive-exhausted': aioftp({ options: { data_ports: '[50000]' } }),
    'read-only': aioftp({
      users: [anna.replace(/\)$/, ', permissions=[aioftp.Permission("/", writable=False)])')],
    }),
    chroot: aioftp(),
    'file-size-limit': { ...aioftp(), fileSizeLimit: 100_000 },
    'shut-down': aioftp(),
    ipv6: { ...aioftp({ address: '::1' }), host: '::1' },
    'home-missing': aioftp({ users: ['aioftp.User("nohome", "secret", base_path="/home/nohome")'] }),
  },
};
