import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { hostName, type Machine } from '../../machine.ts';
import type { Guard, Session } from '../../prober/session.ts';
import type { Varying } from '../../software.ts';

const folder = '/etc/grid-security';
const authorities = `${folder}/certificates`;
const user = { certificate: '/opt/anna.pem', key: '/opt/anna-key.pem' };

const signingPolicy = `access_id_CA X509 '/CN=Lab CA'
pos_rights globus CA:sign
cond_subjects globus '"/CN=*"'
`;

/** The tokens of GSI, drawn anew in every run. */
export const gsiSecrets: readonly Varying[] = [
  { pattern: /^(?:ADAT|MIC|ENC|CONF) (.+)$/g, kind: 'secret' },
  { pattern: /^[23]35 ADAT=(.+)$/g, kind: 'secret' },
  { pattern: /^63[123][- ](.+)$/g, kind: 'secret' },
];

/** The environment in which a client of GSI finds anna's certificate and whom to trust. */
export const gsiEnvironment = {
  X509_USER_CERT: user.certificate,
  X509_USER_KEY: user.key,
  X509_CERT_DIR: authorities,
};

// A certificate that the lab's own authority has signed.
function issue(machine: Machine, name: string, certificate: string, key: string): void {
  machine.run(
    'openssl',
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    '/tmp/request',
    '-subj',
    `/CN=${name}`,
  );
  const authority = ['-CA', '/tmp/ca.pem', '-CAkey', '/tmp/ca-key.pem', '-CAcreateserial', '-days', '3650'];
  machine.run('openssl', 'x509', '-req', '-in', '/tmp/request', ...authority, '-out', certificate);
  machine.run('chmod', '400', key);
}

/** Makes an authority, certificates for the host and for anna, and the list that maps certificates to users. */
export function prepareGsi(machine: Machine): void {
  machine.write(`${folder}/grid-mapfile`, '"/CN=anna" anna\n');
  if (existsSync(machine.path(user.certificate))) return;
  for (const path of [authorities, '/opt']) machine.makeFolder(path);
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', '-subj', '/CN=Lab CA'];
  machine.run('openssl', ...request, '-keyout', '/tmp/ca-key.pem', '-out', '/tmp/ca.pem');
  const hash = machine.run('openssl', 'x509', '-in', '/tmp/ca.pem', '-noout', '-hash').trim();
  machine.write(`${authorities}/${hash}.0`, readFileSync(machine.path('/tmp/ca.pem')));
  machine.write(`${authorities}/${hash}.signing_policy`, signingPolicy);
  issue(machine, hostName, `${folder}/hostcert.pem`, `${folder}/hostkey.pem`);
  issue(machine, 'anna', user.certificate, user.key);
}

/** The GSI side of a client: tokens for ADAT, and the protection of what follows. */
export interface GsiClient extends Guard {
  initiate: (token: string) => Promise<{ token: string; isDone: boolean }>;
}

/** Starts the program that speaks GSI for the prober; it ends with the scenario. */
export function gsiClient(machine: Machine): GsiClient {
  machine.write('/opt/gsi-client.py', readFileSync(`${machine.project}lab/servers/gridftp/gsi-client.py`));
  const child = spawn('chroot', [machine.root, 'python3', '/opt/gsi-client.py'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', ...gsiEnvironment },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: string, data: string): Promise<string> => {
    child.stdin.write(`${request} ${data}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`GSI has no answer to ${request}`);
    return value;
  };
  return {
    initiate: async (given) => {
      const [state, token = ''] = (await ask('initiate', given)).split(' ');
      return { token, isDone: state === 'done' };
    },
    seal: (by, command) => ask(by, Buffer.from(`${command}\r\n`).toString('base64')),
    open: async (token) => Buffer.from(await ask('open', token), 'base64').toString(),
  };
}

/** `AUTH GSSAPI` and as many `ADAT` as it takes. Resolves to whether the server accepts the client. */
export async function authenticate(session: Session, client: GsiClient): Promise<boolean> {
  let reply = await session.send('AUTH GSSAPI');
  let given = '';
  while (reply?.code === 334 || reply?.code === 335) {
    const { token } = await client.initiate(given);
    reply = await session.send(`ADAT ${token}`);
    given = /ADAT=(\S+)/.exec(reply?.lines.at(-1) ?? '')?.[1] ?? '';
  }
  if (given !== '') await client.initiate(given);
  await session.open(reply, client);
  return reply?.code === 235 || reply?.code === 631 || reply?.code === 632;
}
