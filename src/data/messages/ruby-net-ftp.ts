import type { Message } from './message.ts';

/** What Net::FTP of Ruby raises besides the reply itself, read in 0.3.9. */
export const rubyNetFtp: readonly Message[] = [
  {
    id: 'ruby-net-ftp/not-connected',
    software: 'ruby-net-ftp',
    role: 'client',
    template: 'not connected',
    problem: 'connection-closed-by-server',
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
];
