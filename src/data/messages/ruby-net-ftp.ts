import type { Message } from './message.ts';

/** What Net::FTP of Ruby raises besides the reply itself, read in 0.3.9. */
export const rubyNetFtp: readonly Message[] = [
  {
    id: 'ruby-net-ftp/not-connected',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'not connected',
    problem: 'connection-closed-by-server',
    alternatives: ['cannot-connect'],
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1505'],
  },
  {
    id: 'ruby-net-ftp/end-of-file',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'end of file reached',
    problem: 'connection-closed-by-server',
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1538'],
  },
  {
    id: 'ruby-net-ftp/invalid-time',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'invalid time-val: {text}',
    problem: 'unexpected-reply',
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1091'],
  },
  {
    id: 'ruby-net-ftp/refused',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'Connection refused - connect(2) for {address}:{port}',
    problem: 'passive-port-blocked',
    alternatives: ['cannot-connect'],
    evidence: ['capture:ruby-net-ftp/passive-refused'],
  },
  {
    id: 'ruby-net-ftp/read-timeout',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'Net::ReadTimeout with #<Socket:{text}>',
    problem: 'reply-timeout',
    alternatives: ['cannot-connect'],
    evidence: ['capture:ruby-net-ftp/greeting-silence'],
  },
];
