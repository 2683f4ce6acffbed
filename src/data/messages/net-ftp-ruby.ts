import type { Message } from './message.ts';

/** What Net::FTP of Ruby raises besides the reply itself, read in 0.3.9. */
export const netFtpRuby: readonly Message[] = [
  {
    id: 'net-ftp-ruby/not-connected',
    software: 'net-ftp-ruby',
    role: 'client',
    template: 'not connected',
    problem: 'connection-closed-by-server',
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1505'],
  },
  {
    id: 'net-ftp-ruby/end-of-file',
    software: 'net-ftp-ruby',
    role: 'client',
    template: 'end of file reached',
    problem: 'connection-closed-by-server',
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1538'],
  },
  {
    id: 'net-ftp-ruby/invalid-time',
    software: 'net-ftp-ruby',
    role: 'client',
    template: 'invalid time-val: {text}',
    problem: 'unexpected-reply',
    evidence: ['net-ftp-ruby#lib/net/ftp.rb:1091'],
  },
];
