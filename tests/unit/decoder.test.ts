import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import type { Capture } from '../../src/data/capture.ts';
import { isProblem, problemIds } from '../../src/data/problem-ids.ts';
import { messages } from '../../src/data/messages.ts';
import { extendedPort, hostPort, reachOf } from '../../src/decoder/addresses.ts';
import { bareTemplate, catalogueOf, folded, type Wording } from '../../src/decoder/catalogue.ts';
import { cleanLine, longestLine } from '../../src/decoder/clean.ts';
import { createDecoder, decode } from '../../src/decoder/decode.ts';
import { lineShape } from '../../src/decoder/line-shape.ts';
import { maskSecrets } from '../../src/decoder/mask.ts';
import { neededWordings, samplesOf } from '../../src/decoder/needed.ts';
import { pack, unpack } from '../../src/decoder/pack.ts';
import { phraseFinder } from '../../src/decoder/phrases.ts';
import { shapeOf } from '../../src/decoder/shape-of.ts';
import type { Decoded } from '../../src/decoder/types.ts';
import { en } from '../../src/decoder/words/en.ts';
import { topics } from '../../src/decoder/topics.ts';
import { terminalEn } from '../../src/decoder/words/terminal-en.ts';
import { terminalVi } from '../../src/decoder/words/terminal-vi.ts';
import { vi } from '../../src/decoder/words/vi.ts';
import { faults } from './decoder-faults.ts';
import { logs } from './decoder-logs.ts';
import { posts } from './decoder-posts.ts';

const wordings = neededWordings(messages);
const catalogue = catalogueOf(wordings);
const decoded = (text: string) => decode(text, catalogue);
const problemsOf = ({ findings }: Decoded) => findings.map(({ problem }) => problem);

test('every post shows first what is wrong in it, its code and its server', () => {
  for (const { text, problems, code, server } of [...posts, ...logs]) {
    const result = decoded(text);
    const first = problemsOf(result)[0];
    if (problems.length === 0) assert.equal(first, undefined, text);
    else assert.ok(first && problems.includes(first), `${text}\n${problemsOf(result).join(', ')}`);
    if (code !== undefined) assert.equal(result.code, code, text);
    if (server !== undefined) assert.equal(result.server, server, text);
  }
});

test('the words that labels, arrows, times and quotes put around a reply are taken away', () => {
  const reply = '530 Login incorrect.';
  const around = [
    ['', ''],
    ['Response:\t', ''],
    ['Réponse :\t', ''],
    ['响应:\t', ''],
    ['< ', ''],
    ['<--- ', ''],
    ['> < ', ''],
    ['[12:00:01] ', ''],
    ['2026-11-23T12:00:01.123Z INFO [ftp] ', ''],
    ['Mon Nov 23 12:00:01 2026 ', ''],
    ['12:00:01 PM  Antwort: ', ''],
    ['   - ', ''],
    ["*resp* '", "'"],
    ['Error: ', ''],
    ['ftplib.error_perm: ', ''],
    ['. 2026-11-23 12:00:01.000 < ', ''],
    ['[FTP Session 12 192.0.2.1 bob] [Response] ', ''],
    ['\u001b[32m', '\u001b[0m'],
    ['', '\r'],
    ['2026-11-23T12:00:01+00:00 ', ''],
    ['2026-11-23T12:00:01.1234567Z ', ''],
    ['2026/11/23 12:00:01 ', ''],
    ['23.11.2026 12:00:01 ', ''],
    ['11/23/2026, 12:00:01 PM: ', ''],
    ['23-Nov-2026 12:00:01 ', ''],
    ['Mon, 23 Nov 2026 12:00:01 +0000 ', ''],
    ['2026-11-23 12:00:01 CET ', ''],
    ['2026年11月23日 12:00:01 ', ''],
    ['[23/Nov/2026:12:00:01 +0000] ', ''],
    ['1795435201.123 ', ''],
    ['+0.123s ', ''],
    ['[    0.123] ', ''],
    ['I1123 12:00:01.000000    1234 ftp.go:12] ', ''],
    ['2026-11-23 12:00:01,123 - DEBUG - ', ''],
    ['12:00:01 [Browser Transfer-1] INFO  ch.cyberduck.transcript - ', ''],
    ['time="2026-11-23T12:00:01Z" level=debug msg="', '"'],
    ['{"time":"2026-11-23T12:00:01Z","level":"debug","message":"', '"}'],
    ['System.Net Information: 0 : [4208] FtpControlStream#542 - Received response [', ']'],
    ['Net::FTP=GLOB(0x55e7be976178)<<< ', ''],
    ['FINEST: Server [/203.0.113.4:21] --> ', ''],
    ['<-- [203.0.113.4] ', ''],
    ['pid=7 ', ''],
    ['[conn:7] ', ''],
  ];
  for (const [before, after] of around) {
    const shape = lineShape(cleanLine(`${before}${reply}${after}`));
    assert.deepEqual([shape.kind, shape.code, shape.text], ['reply', 530, 'Login incorrect.'], before);
  }
});

test('a line has the same shape behind a time, in a log of vsftpd, and read a second time', () => {
  const texts = [...posts, ...logs].flatMap(({ text }) => text.split(/\r?\n/)).map(cleanLine);
  for (const text of texts.filter((line) => /^(?:[<>] |[1-5]\d\d[ -]|[A-Z]{3,4} |\w+:)/.test(line))) {
    const logged = [
      text,
      `2026-11-23 19:03:23 ${text}`,
      `Mon Nov 23 [pid 7] FTP response: Client "192.0.2.7", "${text}"`,
    ];
    for (const line of logged) {
      assert.deepEqual(lineShape(line), shapeOf(line, 0, false), line);
      assert.deepEqual(lineShape(line), shapeOf(line, 0, false), `${line}, again`);
    }
  }
});

test('a number that is no reply code is not taken for one', () => {
  for (const line of [
    '220 bytes received in 3 s',
    '550 files',
    '-rw-r--r-- 1 ftp ftp 530 Jan 1 a',
    'line 530',
    'HTTP 404',
    'x.js:550:12',
    'took 421 ms',
  ]) {
    assert.equal(lineShape(line).code, undefined, line);
  }
});

test('a code inside a sentence is found', () => {
  const code = (line: string) => lineShape(line).code;
  assert.equal(code('the server answered with 550 twice'), 550);
  assert.equal(code('(530) Not logged in.'), 530);
  assert.equal(code('Permission denied.[550]'), 550);
  assert.equal(code('{ [Error: no] code: 550 }'), 550);
  assert.equal(code('Unknown error 426.'), 426);
  assert.equal(code('198.51.100.7 - bob "MKD /in" 550 -'), 550);
});

test('a reply is paired with its command, also when commands are sent ahead', () => {
  const { lines } = decoded('> USER bob\n> PASS x\n> PWD\n< 331 ok\n< 230 ok\n< 257 "/"');
  assert.deepEqual(
    lines.map(({ verb }) => verb),
    ['USER', 'PASS', 'PWD', 'USER', 'PASS', 'PWD'],
  );
});

test('the lines of a multi-line reply belong together', () => {
  const { lines } = decoded('SYST\n211-Features:\n MDTM\n SIZE\n211 End\nPWD\n257 "/"');
  assert.deepEqual(
    lines.map(({ side }) => side),
    ['client', 'server', 'server', 'server', 'server', 'client', 'server'],
  );
});

test('a line with two replies is shown once, with what both say', () => {
  const { lines } = decoded("> LIST\n< '150 Connecting\\r\\n426 Connection closed\\r\\n'");
  assert.equal(lines.length, 2);
  assert.deepEqual([lines[1]?.code, lines[1]?.problem, lines[1]?.notes.length], [426, 'transfer-interrupted', 2]);
});

test('of a known wording alone, the decoder says what its row says, but for one in twenty', () => {
  const pointing = messages.filter(({ problem }) => problem !== undefined);
  const missed = pointing.filter(({ problem, alternatives = [], ...message }) => {
    const [sample = ''] = samplesOf(message);
    const [first] = problemsOf(decoded(sample));
    return first !== problem && !alternatives.some((one) => one === first);
  });
  // The others hang on what a session shows and a line does not.
  assert.ok(
    missed.length <= pointing.length / 20,
    `${missed.length} of ${pointing.length}:\n${missed.map(({ id }) => id).join('\n')}`,
  );
});

test('connections that are interleaved are told apart', () => {
  const { findings, sessions } = decoded(
    '[FTP Session 1 192.0.2.1] [Command] USER a\n[FTP Session 2 192.0.2.2] [Command] MKD x\n' +
      '[FTP Session 2 192.0.2.2] [Response] 257 "x" created\n[FTP Session 1 192.0.2.1] [Response] 530 Login incorrect.',
  );
  assert.equal(findings[0]?.problem, 'wrong-password');
  assert.equal(sessions.length, 2);
});

test('a line names its session, however the sessions end', () => {
  const { lines, sessions } = decoded(
    '[pid 1] > USER a\n[pid 2] < 220 Hello\n[pid 2] > USER b\n[pid 2] < 230 Login successful.\n[pid 2] < 220 Hello again\n[pid 1] < 530 Login incorrect.',
  );
  assert.deepEqual(
    sessions.map(({ id, loggedIn }) => [id, loggedIn]),
    [
      [0, false],
      [1, true],
      [2, false],
    ],
  );
  assert.deepEqual(
    lines.map(({ session }) => session),
    [0, 1, 1, 1, 2, 0],
  );
});

test('sessions are told apart by any id that their lines begin with', () => {
  for (const id of ['[pid ?] ', '[conn:?] ', '[session ?] ', 'sid=? ', '[id: ?, L:/192.0.2.1:21] ', '(00000?)- ']) {
    const one = id.replace('?', '1');
    const two = id.replace('?', '2');
    const { lines } = decoded(`${one}> USER a\n${two}> MKD x\n${two}< 257 "x" created\n${one}< 530 Login incorrect.`);
    assert.deepEqual(
      lines.map(({ verb, session }) => [verb, session]),
      [
        ['USER', 0],
        ['MKD', 1],
        ['MKD', 1],
        ['USER', 0],
      ],
      id,
    );
  }
});

test('a line ends with LF, CR, CR LF or CR CR LF', () => {
  for (const end of ['\n', '\r', '\r\n', '\r\r\n']) {
    const { lines, total } = decoded(['USER bob', '331 ok', 'PASS x', '530 Login incorrect.', ''].join(end));
    assert.equal(total, 4, JSON.stringify(end));
    assert.deepEqual(
      lines.map(({ side }) => side),
      ['client', 'server', 'client', 'server'],
    );
  }
});

const captureFolder = new URL('../../content/captures/', import.meta.url);
const recorded = readdirSync(captureFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
  .map((file): [string, Capture] => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(new URL(file, captureFolder), 'utf8')),
  ]);

/** What both said on the control connection. */
function saidIn({ events }: Capture) {
  return events.flatMap((event) => (event.kind === 'line' && event.connection === 'control' ? [event] : []));
}

/** The forms in which a capture may be pasted: with arrows, as it went over the wire, and what the client printed. */
function formsOf(capture: Capture): string[] {
  const said = saidIn(capture);
  const { stdout, stderr } = capture.client ?? { stdout: '', stderr: '' };
  return [
    said.map(({ side, text }) => `${side === 'client' ? '>' : '<'} ${text}`).join('\n'),
    said.map(({ text }) => text).join('\n'),
    stdout,
    stderr,
  ];
}

/** Whether the server answered everything, and refused nothing. */
function isSuccess({ events }: Capture): boolean {
  return events.every(
    (event) =>
      event.kind !== 'silence' &&
      !(event.kind === 'line' && event.side === 'server' && /^[45]\d\d[ -]/.test(event.text)),
  );
}

// Sessions in which something is amiss although the task succeeds or every reply is a good one, and what.
const unended = [
  'aioftp/abort-download-urgent',
  'aioftp/client-closes-data',
  'aioftp/client-resets-data',
  'aioftp/quit-during-transfer',
  'aioftp/stalled-transfer',
  'gridftp/file-size-limit',
  'npm-ftpd/quit-during-transfer',
  'proftpd/stalled-transfer',
  'proftpd/stalled-upload',
  'pure-ftpd/tls-data-garbage',
  'pure-ftpd/tls-data-handshake-closed',
  'tcllib-ftpd/file-size-limit',
  'tcllib-ftpd/quit-during-transfer',
];

const notWell: Readonly<Record<string, string>> = {
  ...Object.fromEntries(unended.map((name) => [name, 'a transfer begins and never ends'])),
  'inetutils-ftpd/status': 'STAT of a missing file says so in a good reply',
  'netkit-ftpd/status': 'STAT of a missing file says so in a good reply',
  'netkit-ftpd/tls-without-certificate': 'the server says what it cannot read',
  'proftpd/http-request': 'the client speaks HTTP',
  'vsftpd/unreadable-directory': '226 says that the directory could not be opened',
};

test('no problem is named for a recorded session in which all was well', () => {
  const accused = new Set<string>();
  for (const [file, capture] of recorded) {
    const isWell = capture.role === 'client' ? capture.scenario.startsWith('all-well-') : isSuccess(capture);
    if (!isWell) continue;
    for (const text of formsOf(capture)) {
      if (decoded(text).findings.length > 0) accused.add(file.replace(/\/[^/]+\//, '/'));
    }
  }
  assert.deepEqual([...accused].sort(), Object.keys(notWell).sort());
});

test('of what clients showed of a fault, nine in ten that point to anything point to the fault', () => {
  const shown = recorded.flatMap(([file, { client, scenario }]) => {
    const wanted = client && faults[scenario];
    if (!client || !wanted) return [];
    const { stdout, stderr, exception } = client;
    const [first] = problemsOf(
      decoded([stdout, stderr, exception && `${exception.name}: ${exception.message}`].join('\n')),
    );
    return first === undefined ? [] : [{ file, first, wanted }];
  });
  const missed = shown.filter(({ first, wanted }) => !wanted.includes(first));
  assert.ok(
    missed.length <= shown.length / 10,
    `${missed.length} of ${shown.length}:\n${missed.map(({ file, first, wanted }) => `${file}: ${first} instead of ${wanted.join(', ')}`).join('\n')}`,
  );
  const scenarios = new Set(recorded.map(([, { scenario }]) => scenario));
  assert.deepEqual(
    Object.keys(faults).filter((fault) => !scenarios.has(fault)),
    [],
    'faults that no client was shown',
  );
});

// How programs write what the server said and what the client said.
const dresses: Readonly<Record<string, readonly [server: string, client: string]>> = {
  FileZilla: ['Response:\t', 'Command:\t'],
  'FileZilla with times': ['12:00:01\tResponse:\t', '12:00:01\tCommand:\t'],
  WinSCP: ['< 2026-11-26 10:00:00.123 ', '> 2026-11-26 10:00:00.123 '],
  lftp: ['<--- ', '---> '],
  FluentFTP: ['Response: ', 'Command:  '],
  'a log': ['2026-11-26T10:00:00Z DEBUG ftp: < ', '2026-11-26T10:00:00Z DEBUG ftp: > '],
  Docker: ['ftp-1  | < ', 'ftp-1  | > '],
};

test('a recorded session says the same in the form of every program', () => {
  const one = recorded.filter(([, { client }], index) => !client && index % 3 === 0);
  for (const [file, capture] of one) {
    const said = saidIn(capture);
    const inDress = ([server, client]: readonly [string, string]) => {
      const { findings, code } = decoded(
        said.map(({ side, text }) => `${side === 'server' ? server : client}${text}`).join('\n'),
      );
      return [findings[0]?.problem, code];
    };
    const plain = inDress(['< ', '> ']);
    for (const [name, dress] of Object.entries(dresses)) assert.deepEqual(inDress(dress), plain, `${file}, ${name}`);
  }
});

test('sessions whose lines are mixed show what each shows alone', () => {
  const sessions = recorded
    .filter(([file]) => /^(?:vsftpd|proftpd|pure-ftpd|pyftpdlib)\//.test(file))
    .map(([, capture]) => (formsOf(capture)[0] ?? '').split('\n'));
  const one = fc.nat(sessions.length - 1).map((index) => sessions[index] ?? []);
  const sorted = (...texts: string[]) => [...new Set(texts.flatMap((text) => problemsOf(decoded(text))))].sort();
  fc.assert(
    fc.property(one, one, fc.array(fc.boolean(), { minLength: 300, maxLength: 300 }), (first, second, turns) => {
      const left = first.map((line) => `[pid 1] ${line}`);
      const right = second.map((line) => `[pid 2] ${line}`);
      const alone = sorted(left.join('\n'), right.join('\n'));
      const mixed = turns.flatMap((turn) => (turn ? left : right).splice(0, 1));
      assert.deepEqual(sorted([...mixed, ...left, ...right].join('\n')), alone);
    }),
  );
});

test('the session says whether login, TLS and PROT happened', () => {
  const { sessions } = decoded(
    'Connecting to 203.0.113.4:21\n220 x\nAUTH TLS\n234 ok\nUSER a\n331 pw\nPASS b\n230 in\nPBSZ 0\n200 ok\nPROT P\n200 ok\nPASV\n227 (203,0,113,4,1,2)',
  );
  assert.deepEqual(sessions, [
    { id: 0, host: '203.0.113.4', secured: true, protectedData: true, loggedIn: true, mode: 'passive' },
  ]);
});

test('what the client made up is not taken for the server’s', () => {
  const { lines } = decoded('500 OOPS: child died\n421 Service not available, remote server has closed connection');
  assert.deepEqual(
    lines.map(({ side }) => side),
    ['server', 'local'],
  );
});

test('a greeting whose code is followed by many dashes is a reply', () => {
  const { lines, server } = decoded('220---------- Welcome to Pure-FTPd [TLS] ----------\n220 Hello.');
  assert.deepEqual(
    lines.map(({ side, code }) => `${side} ${code}`),
    ['server 220', 'server 220'],
  );
  assert.equal(server, 'pure-ftpd');
});

test('a line proves a problem once', () => {
  const { findings } = decoded('227 Entering Passive Mode (10,0,0,1,200,1)');
  assert.deepEqual(
    findings.map(({ lines }) => lines),
    [[0], [0]],
  );
});

test('a status that names a command does not send it', () => {
  const { lines } = decoded('Command:  MLSD /\nStatus:   Waiting for response to: MLSD /\nResponse: 150 Here it comes');
  assert.deepEqual(
    lines.map(({ side }) => side),
    ['client', 'local', 'server'],
  );
});

test('a private address accuses only where the server is not in the same network', () => {
  const log = (host: string) =>
    `Status:\tConnecting to ${host}:21...\nResponse:\t220 x\nCommand:\tPASV\nResponse:\t227 Entering Passive Mode (192,168,1,9,80,1)\nCommand:\tLIST\nError:\tConnection timed out after 20 seconds of inactivity`;
  assert.equal(problemsOf(decoded(log('203.0.113.4')))[0], 'private-ip-in-pasv');
  assert.equal(problemsOf(decoded(log('192.168.1.9')))[0], 'passive-port-blocked');
});

test('a refusal that did no harm is not named once the transfer succeeds', () => {
  const end = 'PASV\n227 (203,0,113,4,1,2)\nSTOR a\n150 ok\n226 done';
  for (const start of [
    'FEAT\n502 no',
    'OPTS UTF8 ON\n501 no',
    'AUTH SSL\n500 no\nAUTH TLS\n234 ok',
    'SIZE a\n550 no such file',
    'MKD a\n550 exists',
  ]) {
    assert.deepEqual(problemsOf(decoded(`${start}\n${end}`)), [], start);
    assert.notDeepEqual(problemsOf(decoded(start.split('\nAUTH TLS')[0] ?? '')), [], start);
  }
});

test('addresses are read and placed', () => {
  assert.deepEqual(hostPort('227 Entering Passive Mode (192,168,0,7,195,81).'), { host: '192.168.0.7', port: 50001 });
  assert.deepEqual(extendedPort('(|||50001|)'), { host: '', port: 50001 });
  assert.deepEqual(extendedPort('|2|2001:db8::1|50001|'), { host: '2001:db8::1', port: 50001 });
  assert.equal(hostPort('(300,1,1,1,1,1)'), undefined);
  assert.deepEqual(
    [
      '8.8.8.8',
      '10.1.2.3',
      '172.31.0.1',
      '172.32.0.1',
      '100.64.0.1',
      '127.0.0.1',
      '0.0.0.0',
      '::1',
      'fe80::1',
      '2001:db8::1',
    ].map(reachOf),
    ['public', 'private', 'private', 'public', 'private', 'loopback', 'none', 'loopback', 'private', 'public'],
  );
});

test('passwords are masked wherever they stand', () => {
  const secrets = [
    '> PASS s3cret',
    'Command:\tPASS s3cret word',
    'FTP command: Client "192.0.2.1", "PASS s3cret"',
    'ACCT s3cret',
    'pass s3cret',
    "*cmd* 'PASS s3cret'",
    'lftp ftp://bob:s3cret@ftp.example.org/dir',
    'curl -u bob:s3cret ftp://x/',
    '"password": "s3cret"',
    'password=s3cret',
    'mật khẩu: s3cret',
  ];
  for (const line of secrets) assert.doesNotMatch(maskSecrets(line, false), /s3cret/, line);
  for (const line of secrets) assert.doesNotMatch(JSON.stringify(decoded(`220 x\n${line}\n530 no`)), /s3cret/, line);
  assert.equal(maskSecrets('503 Login with USER and PASS first.', true), '503 Login with USER and PASS first.');
  assert.doesNotMatch(maskSecrets("500 'PASS s3cret': command not understood", true), /s3cret/);
});

test('a log comes out the same in one piece and in many', () => {
  const log = posts.map(({ text }) => text).join('\n');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 997 }), (size) => {
      const decoder = createDecoder(catalogue);
      for (let at = 0; at < log.length; at += size) decoder.push(log.slice(at, at + size));
      assert.deepEqual(decoder.end(), decoded(log));
    }),
    { numRuns: 4 },
  );
});

test('of a long log only the first lines and those that prove something are kept', () => {
  const decoder = createDecoder(catalogue, { lines: 100 });
  for (let n = 0; n < 20_000; n++)
    decoder.push(`> RETR ${n}\n< ${n % 50 === 0 ? '550 Failed to open file.' : '226 done'}\n`);
  const { lines, total } = decoder.end();
  assert.equal(total, 40_000);
  assert.ok(lines.length <= 500, `${lines.length}`);
});

const pieces = [
  '220-',
  '220 ',
  '550 ',
  '421 ',
  '227 (',
  '1,',
  '10.0.0.1',
  'PASS ',
  'USER ',
  'ftp>',
  '((((',
  ']]]]',
  '::::',
  '    ',
  '\t',
  '\u0000',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u001b[',
  '\u001b]',
  '"',
  "'",
  '<',
  '>',
  '://',
  '@',
  'password=',
  'aaaaaaaa',
  '[pid ',
  '(00001)',
  ': Client "',
  'FTP Session ',
  '\r',
  '\n',
  '，',
  '超时',
  '<script>',
  '-----',
  '.....',
  '1234567890',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('no text makes it fail, and nothing unseen comes out', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { lines, findings, total } = decoded(text);
      assert.ok(findings.every(({ problem }) => isProblem(problem)));
      assert.ok(findings.every((finding) => finding.lines.every((line) => line >= 0 && line < total)));
      for (const { text: shown } of lines) {
        assert.ok(shown.isWellFormed());
        assert.doesNotMatch(shown, /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a megabyte of any piece is read', () => {
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    assert.ok(decoded(text).total > 0, piece);
    assert.ok(
      decoded(`550 ${text}`).lines.every(({ text: shown }) => shown.length <= longestLine + 100),
      piece,
    );
  }
});

test('phrases are found where they stand, and only there', () => {
  const words = ['permission', 'denied', '超时', 'abc', 'permission denied'];
  const { find } = phraseFinder(words);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, 'a', 'bc', ' ', 'perm', '时超'), { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const found = new Set<number>();
      find(text, (index) => found.add(index));
      const expected = words.flatMap((word, index) => (text.includes(word) ? [index] : []));
      assert.deepEqual([...found].sort(), expected);
    }),
  );
  assert.throws(() => phraseFinder(['ab']), RangeError);
});

test('a template is recognised with anything in its gaps', () => {
  const own = catalogueOf([
    {
      id: 'x/a',
      software: 'x',
      role: 'server',
      code: 421,
      template: 'Timeout ({seconds} seconds): closing {text} now.',
    },
  ]);
  assert.equal(own.replies(421, folded('Timeout (300 seconds): closing the door now'))[0]?.wording.id, 'x/a');
  assert.deepEqual(own.replies(421, folded('Timeout (ten seconds): closing the door now')), []);
});

test('the beginning of a wording is recognised, unless a full stop shows that nothing is missing', () => {
  const own = catalogueOf([
    { software: 'x', role: 'server', code: 150, template: 'Opening ASCII mode data connection for {path}' },
  ]);
  const found = (text: string) => own.replies(150, folded(text)).length;
  assert.deepEqual([found('Opening ASCII mode data'), found('Opening ASCII mode data...')], [1, 1]);
  assert.equal(found('Opening ASCII mode data connection.'), 0);
});

test('a word of the decoder has the same placeholders in every language', () => {
  const placeholders = (word: string) => (word.match(/\{\w+\}/g) ?? []).sort().join();
  const other: Record<string, string> = { ...vi, ...terminalVi };
  for (const [key, word] of Object.entries({ ...en, ...terminalEn }))
    assert.equal(placeholders(other[key] ?? ''), placeholders(word), key);
});

test('wordings come out of their packing as they went in, without what no search asks for', () => {
  const plain = messages.map(({ evidence: _, id: __, template, ...wording }) => ({
    ...wording,
    template: bareTemplate(template),
  }));
  const keyOf = ({ software, role, code, template, commands }: Wording) =>
    JSON.stringify([software, role, code, template, commands]);
  const byKey = (a: Wording, b: Wording) => (keyOf(a) < keyOf(b) ? -1 : 1);
  assert.deepEqual(unpack(pack(messages), isProblem).sort(byKey), plain.sort(byKey));
});

test('the messages of the decoder in the browser stay light', () => {
  const weight = brotliCompressSync(pack(wordings)).length;
  assert.ok(weight <= 20_000, `${weight} bytes with brotli`);
});

test('no phrase of a topic contains another: it would be found by that one', () => {
  const twice = Object.entries<readonly string[]>(topics).flatMap(([topic, phrases]) =>
    phrases.flatMap((phrase) =>
      phrases
        .filter((other) => other !== phrase && phrase.includes(other))
        .map((other) => `${topic}: "${phrase}" has "${other}"`),
    ),
  );
  assert.deepEqual(twice, []);
});

test('every problem has words', () => {
  const ids = Object.keys(terminalEn).flatMap((key) =>
    key.startsWith('problem.') ? [key.slice('problem.'.length)] : [],
  );
  assert.deepEqual(ids.sort(), [...problemIds].sort());
});
