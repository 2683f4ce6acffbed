import {
  closeControl,
  closeData,
  command,
  connect,
  data,
  open,
  reply,
  secure,
  targetReply,
  unreached,
  type Dialogue,
} from './dialogue.ts';

const login = [
  command('USER', 'anna'),
  reply('USER', 331, 'Please specify the password.', [{ code: 530, text: 'Permission denied.' }]),
  command('PASS', 'secret'),
  reply('PASS', 230, 'Login successful.', [{ code: 530, text: 'Login incorrect.' }]),
];

const account = [command('ACCT', 'sales'), reply('ACCT', 230)];

const protection = [
  command('PBSZ', '0'),
  reply('PBSZ', 200, 'PBSZ set to 0.', [{ code: 503, text: 'PBSZ needs a secure connection.' }]),
  command('PROT', 'P'),
  reply('PROT', 200, 'PROT now Private.', [
    { code: 504 },
    { code: 534, text: 'Unwilling to accept security parameters' },
    { code: 536 },
  ]),
];

const binary = [command('TYPE', 'I'), reply('TYPE', 200, 'Switching to Binary mode.')];

const passive = [
  command('PASV'),
  reply('PASV', 227, 'Entering Passive Mode (127,0,0,1,⟨port⟩).', [
    { code: 500, text: 'Unknown command' },
    { code: 502, text: 'Command not supported' },
  ]),
];

const received = [data('server', 'client', 'file'), closeData('server', 'client')];

const afterTransfer = [
  { code: 250 },
  { code: 426, text: 'Failure writing network stream.' },
  { code: 451, text: 'Error during read from data connection: Resource temporarily unavailable' },
];

/** The dialogues, in the order of a session. Ids are permanent. */
export const dialogues = {
  greeting: {
    begins: 'nothing',
    parties: ['client', 'server'],
    steps: [
      connect(),
      reply('connect', 220, '(vsFTPd 3.0.5)', [
        { code: 120, after: [reply('connect', 220, '(vsFTPd 3.0.5)')] },
        { code: 421, text: 'There are too many connected users, please try later.' },
      ]),
    ],
  },
  login: {
    begins: 'greeted',
    parties: ['client', 'server'],
    model: 'login',
    steps: [
      command('USER', 'anna'),
      reply('USER', 331, 'Please specify the password.', [
        { code: 230, text: 'User anna logged in', after: [] },
        { code: 332, after: account },
        { code: 530, text: 'Permission denied.' },
        { code: 421, text: 'Sorry, cleartext sessions and weak ciphers are not accepted on this server.' },
      ]),
      command('PASS', 'secret'),
      reply('PASS', 230, 'Login successful.', [
        { code: 202, text: 'Superfluous command', after: [] },
        { code: 332, after: account },
        { code: 530, text: 'Login incorrect.' },
        { code: 503, text: 'Login with USER first.' },
        { code: 421, text: "I can't accept more than 1 connections as the same user" },
      ]),
    ],
  },
  'login-tls-explicit': {
    begins: 'greeted',
    parties: ['client', 'server'],
    steps: [
      command('AUTH', 'TLS'),
      reply('AUTH', 234, 'Proceed with negotiation.', [
        { code: 431, text: 'Necessary security resource unavailable' },
        { code: 500, text: 'This security scheme is not implemented' },
        { code: 502, text: 'AUTH command not implemented.' },
        { code: 504 },
        { code: 534, text: 'Unwilling to accept security parameters' },
      ]),
      secure('control'),
      command('USER', 'anna'),
      reply('USER', 331, 'Please specify the password.', [
        { code: 232, text: 'User anna logged in', after: protection },
        { code: 530, text: 'Permission denied.' },
      ]),
      command('PASS', 'secret'),
      reply('PASS', 230, 'Login successful.', [{ code: 530, text: 'Login incorrect.' }]),
      ...protection,
    ],
  },
  'login-tls-implicit': {
    begins: 'nothing',
    parties: ['client', 'server'],
    steps: [connect(990), secure('control'), reply('connect', 220, '(vsFTPd 3.0.5)'), ...login, ...protection],
  },
  'passive-transfer': {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'two-replies',
    steps: [
      ...binary,
      ...passive,
      open('client', 'server', [{ code: 425, before: [unreached('client', 'server'), command('RETR', 'hello.txt')] }]),
      command('RETR', 'hello.txt'),
      reply('RETR', 150, 'Opening BINARY mode data connection for hello.txt (15 bytes).', [
        { code: 125, text: 'Data connection already open. Transfer starting.' },
        { code: 450 },
        { code: 550, text: 'Failed to open file.' },
      ]),
      ...received,
      reply('RETR', 226, 'Transfer complete.', afterTransfer),
    ],
  },
  'extended-passive-transfer': {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'two-replies',
    steps: [
      command('EPSV'),
      reply('EPSV', 229, 'Entering Extended Passive Mode (|||⟨port⟩|)', [
        { code: 500, text: 'Unknown command' },
        { code: 501, text: 'EPSV: Operation not permitted' },
        { code: 522 },
      ]),
      open('client', 'server', [
        {
          code: 425,
          text: 'Failed to establish connection.',
          before: [unreached('client', 'server'), command('LIST', 'dir')],
        },
      ]),
      command('LIST', 'dir'),
      reply('LIST', 150, 'Here comes the directory listing.', [
        { code: 125, text: 'Data connection already open. Transfer starting.' },
      ]),
      data('server', 'client', 'listing'),
      closeData('server', 'client'),
      reply('LIST', 226, 'Directory send OK.', [
        { code: 426, text: 'Transfer aborted. Data connection closed' },
        { code: 451 },
      ]),
    ],
  },
  'active-transfer': {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'two-replies',
    steps: [
      command('PORT', '127,0,0,1,⟨port⟩'),
      reply('PORT', 200, 'PORT command successful. Consider using PASV.', [
        { code: 500, text: 'Illegal PORT command.' },
        { code: 501, text: 'PORT: Operation not permitted' },
        { code: 504 },
      ]),
      command('RETR', 'hello.txt'),
      open('server', 'client', [
        {
          code: 425,
          text: 'Unable to build data connection: Connection refused',
          before: [unreached('server', 'client')],
        },
      ]),
      reply('RETR', 150, 'Opening BINARY mode data connection for hello.txt (15 bytes).', [
        { code: 450 },
        { code: 550, text: 'Failed to open file.' },
      ]),
      ...received,
      reply('RETR', 226, 'Transfer complete.', afterTransfer),
    ],
  },
  upload: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'two-replies',
    steps: [
      ...binary,
      ...passive,
      open('client', 'server'),
      command('STOR', 'new.txt'),
      reply('STOR', 150, 'Ok to send data.', [
        { code: 125, text: 'Data connection already open. Transfer starting.' },
        { code: 450 },
        { code: 452, text: 'Transfer aborted. No space left on device' },
        { code: 532 },
        { code: 553, text: 'Could not create file.' },
      ]),
      data('client', 'server', 'file'),
      closeData('client', 'server'),
      reply('STOR', 226, 'Transfer complete.', [
        { code: 250 },
        { code: 426, text: 'Failure reading network stream.' },
        { code: 451, text: 'Transfer aborted. Input/output error' },
        { code: 551 },
        { code: 552, text: 'Transfer aborted. Disk quota exceeded' },
      ]),
    ],
  },
  resume: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'restart',
    steps: [
      ...binary,
      ...passive,
      open('client', 'server'),
      // RFC 3659 section 5.3: the last command before the transfer.
      command('REST', '7'),
      reply('REST', 350, 'Restart position accepted (7).', [
        { code: 501, text: 'REST: Resuming transfers not allowed in ASCII mode' },
        { code: 502, text: "Command 'REST' not implemented" },
      ]),
      command('RETR', 'hello.txt'),
      reply('RETR', 150, 'Opening BINARY mode data connection for hello.txt (15 bytes).', [
        { code: 550, text: 'Failed to open file.' },
        { code: 554, text: 'REST: invalid hello.txt argument' },
      ]),
      data('server', 'client', 'rest', [{ code: 110, before: [data('server', 'client', 'rest')] }]),
      closeData('server', 'client'),
      reply('RETR', 226, 'Transfer complete.', afterTransfer),
    ],
  },
  listing: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'two-replies',
    steps: [
      ...passive,
      open('client', 'server', [
        {
          code: 425,
          text: 'Failed to establish connection.',
          before: [unreached('client', 'server'), command('LIST', 'dir')],
        },
      ]),
      command('LIST', 'dir'),
      reply('LIST', 150, 'Here comes the directory listing.', [
        { code: 125, text: 'Data connection already open. Transfer starting.' },
        { code: 450, text: 'missing: No such file or directory' },
        { code: 521, text: 'Data connection cannot be opened with this PROT setting.' },
        { code: 522, text: 'Data connections must be encrypted.' },
      ]),
      data('server', 'client', 'listing'),
      closeData('server', 'client'),
      reply('LIST', 226, 'Directory send OK.', [
        { code: 426, text: 'Transfer aborted. Data connection closed' },
        { code: 451 },
      ]),
    ],
  },
  rename: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'rename',
    steps: [
      command('RNFR', 'old.txt'),
      reply('RNFR', 350, 'Ready for RNTO.', [{ code: 450 }, { code: 550, text: 'RNFR command failed.' }]),
      command('RNTO', 'new.txt'),
      reply('RNTO', 250, 'Rename successful.', [
        { code: 503, text: 'Bad sequence of commands.' },
        { code: 532 },
        { code: 553 },
      ]),
    ],
  },
  abort: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'one-reply',
    steps: [
      ...passive,
      open('client', 'server'),
      command('RETR', 'big.bin'),
      reply('RETR', 150, 'Opening BINARY mode data connection for big.bin (25165824 bytes).'),
      data('server', 'client', 'file'),
      command('ABOR'),
      closeData('server', 'client'),
      reply('RETR', 426, 'Failure writing network stream.', [{ code: 226, text: 'Transfer complete.' }]),
      reply('ABOR', 226, 'ABOR successful.', [
        { code: 225, text: 'No transfer to ABOR.' },
        { code: 500 },
        { code: 502 },
      ]),
    ],
  },
  fxp: {
    begins: 'logged-in',
    parties: ['server', 'client', 'target'],
    model: 'two-replies',
    steps: [
      command('PASV', '', 'target'),
      targetReply('PASV', 227, 'Entering Passive Mode (127,0,0,1,⟨port⟩).'),
      command('PORT', '127,0,0,1,⟨port⟩'),
      reply('PORT', 200, 'PORT command successful. Consider using PASV.', [
        { code: 500, text: 'Illegal PORT command.' },
        { code: 504 },
      ]),
      command('STOR', 'new.txt', 'target'),
      command('RETR', 'hello.txt'),
      open('server', 'target', [
        {
          code: 425,
          text: 'Unable to build data connection: Connection refused',
          before: [unreached('server', 'target')],
        },
      ]),
      targetReply('STOR', 150, 'Ok to send data.', [{ code: 425 }]),
      reply('RETR', 150, 'Opening BINARY mode data connection for hello.txt (15 bytes).'),
      data('server', 'target', 'file'),
      closeData('server', 'target'),
      reply('RETR', 226, 'Transfer complete.', [{ code: 426, text: 'Failure writing network stream.' }]),
      targetReply('STOR', 226, 'Transfer complete.', [{ code: 426, text: 'Failure reading network stream.' }]),
    ],
  },
  quit: {
    begins: 'logged-in',
    parties: ['client', 'server'],
    model: 'one-reply',
    steps: [command('QUIT'), reply('QUIT', 221, 'Goodbye.', [{ code: 500 }]), closeControl()],
  },
} as const satisfies Record<string, Dialogue>;

/** The id of a dialogue. */
export type DialogueId = keyof typeof dialogues;

/** Tells whether a word is the id of a dialogue. */
export function isDialogue(word: string): word is DialogueId {
  return Object.hasOwn(dialogues, word);
}

/** The dialogues, in the order of a session. */
export const dialogueIds: readonly DialogueId[] = Object.keys(dialogues).filter(isDialogue);

/** The facts of a dialogue. */
export function dialogueOf(id: DialogueId): Dialogue {
  return dialogues[id];
}

/** The dialogue in which a code matters most, where that is not the first one in which it is usual. */
export const mattersMost: Readonly<Partial<Record<number, DialogueId>>> = {
  200: 'active-transfer',
  426: 'passive-transfer',
};
