import { compilePython, pythonEnvironment } from '../../python.ts';
import type { Configuration, Server } from '../../software.ts';

const file = '/srv/twisted/server.py';

/** What the script of a server says, as Python. */
interface Choice {
  checkers?: string;
  /** The attributes of the factory. */
  settings?: Readonly<Record<string, string>>;
  address?: string;
}

// The library compares passwords as bytes, and hands over text; so the script brings a list of users of its own. After
// PASV it hears nothing until the data connection is there or the time for it is over: 10 seconds by default.
function script({ checkers = '[Users()]', settings = {}, address = '127.0.0.1' }: Choice): string {
  const lines = Object.entries({ allowAnonymous: 'False', ...settings });
  return `from twisted.cred.checkers import AllowAnonymousAccess, ICredentialsChecker
from twisted.cred.credentials import IUsernamePassword
from twisted.cred.error import UnauthorizedLogin
from twisted.cred.portal import Portal
from twisted.internet import reactor
from twisted.protocols.ftp import FTP, FTPFactory, FTPRealm
from zope.interface import implementer


@implementer(ICredentialsChecker)
class Users:
    credentialInterfaces = (IUsernamePassword,)

    def requestAvatarId(self, credentials):
        if credentials.username in ("anna", "nohome") and credentials.password == "secret":
            return credentials.username
        raise UnauthorizedLogin()


FTP.dtpTimeout = 3
factory = FTPFactory(Portal(FTPRealm("/srv/ftp", "/home"), ${checkers}))
${lines.map(([name, value]) => `factory.${name} = ${value}`).join('\n')}
reactor.listenTCP(21, factory, interface="${address}")
reactor.run()
`;
}

/** A server of the library, started by a script of a few lines. */
export function twisted(choice: Choice = {}): Configuration {
  return {
    argv: ['/usr/bin/python3', file],
    files: { [file]: script(choice) },
    user: 'anna',
    env: pythonEnvironment,
    prepare: (machine) => compilePython(machine, 'twisted.internet.reactor, twisted.protocols.ftp'),
  };
}

const anonymous: Choice = { checkers: '[Users(), AllowAnonymousAccess()]', settings: { allowAnonymous: 'True' } };

export const server: Server = {
  id: 'twisted',
  origins: [
    // It has neither EPSV nor EPRT yet.
    { suite: 'bookworm', packages: ['python3-twisted'], lacks: ['ipv6'] },
    { suite: 'trixie', packages: ['python3-twisted'] },
  ],
  features: ['anonymous', 'ipv6'],
  configurations: {
    base: twisted(),
    anonymous: twisted(anonymous),
    'anonymous-only': twisted({ ...anonymous, checkers: '[AllowAnonymousAccess()]' }),
    'no-anonymous': twisted(),
    'idle-timeout': twisted({ settings: { timeOut: '3' } }),
    'max-clients': twisted({ settings: { connectionLimit: '1' } }),
    'passive-exhausted': twisted({ settings: { passivePortRange: 'range(50000, 50001)' } }),
    banner: twisted({ settings: { welcomeMessage: '"Welcome to lab.example.net."' } }),
    chroot: twisted(),
    'file-size-limit': { ...twisted(), fileSizeLimit: 100_000 },
    'shut-down': twisted(),
    ipv6: { ...twisted({ address: '::1' }), host: '::1' },
    'home-missing': twisted(),
  },
  leftOut: {
    'data-connection-never-opened':
      'The end of the waiting after PASV is told when LIST has been sent, and would pass for its answer; passive-timed-out shows it.',
    'abort-idle': 'The same with ABOR.',
    'epsv-all': 'The same with NOOP; epsv-all-then-others shows it.',
    epsv: 'The same with EPSV; epsv-protocols shows it.',
    ipv6: 'The same with QUIT; transfers-over-ipv6 shows it.',
    'abort-download-urgent': 'It never answers an ABOR with Telnet’s bytes before it.',
  },
};
