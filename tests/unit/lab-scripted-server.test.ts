import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestOf } from '../../lab/client.ts';
import { shellLine, shownText, splitException } from '../../lab/client-output.ts';
import { addressIn, argumentOf, pathIn, portIn, Script, verbOf } from '../../lab/script.ts';
import { ScriptedFiles } from '../../lab/scripted-files.ts';

test('a moment without an answer is left to the correct server', () => {
  const script = new Script([{ to: 'RETR', reply: '550 No.' }]);
  assert.equal(script.take('STOR'), undefined);
  assert.equal(script.isMet, false);
  assert.equal(script.take('RETR')?.reply, '550 No.');
  assert.equal(script.isMet, true);
});

test('an answer to several commands is given to each of them', () => {
  const script = new Script([{ to: 'LIST NLST MLSD', reply: '450 None.' }]);
  assert.equal(script.take('NLST')?.reply, '450 None.');
  assert.equal(script.take('MLSD')?.reply, '450 None.');
  assert.equal(script.take('MLS'), undefined);
});

test('an answer that is used up gives way to the next, and then to the correct server', () => {
  const script = new Script([
    { to: 'greeting', reply: '421 Full.', times: 2 },
    { to: 'greeting', reply: '120 Soon.', times: 1 },
  ]);
  const replies = [1, 2, 3, 4].map(() => script.take('greeting')?.reply);
  assert.deepEqual(replies, ['421 Full.', '421 Full.', '120 Soon.', undefined]);
});

test('a script without answers is met by every client', () => {
  assert.equal(new Script([]).isMet, true);
});

test('the verb of a line is found below Telnet signals, in upper case', () => {
  assert.equal(verbOf('retr hello.txt'), 'RETR');
  assert.equal(verbOf('\\xff\\xf4\\xff\\xf2ABOR'), 'ABOR');
  assert.equal(verbOf(''), '');
});

test('the argument of a line keeps its spaces', () => {
  assert.equal(argumentOf('RETR a file.txt'), 'a file.txt');
  assert.equal(argumentOf('PWD'), '');
});

test('the path of a command is found behind a time and behind options', () => {
  assert.equal(pathIn('MFMT', '20200102030405 a file.txt'), 'a file.txt');
  assert.equal(pathIn('LIST', '-la dir'), 'dir');
  assert.equal(pathIn('LIST', '-a'), '');
  assert.equal(pathIn('RETR', '-a.txt'), '-a.txt');
});

test('a port is written as its command wants it', () => {
  assert.equal(portIn('PASV', 51_210), '200,10');
  assert.equal(portIn('EPSV', 51_210), '51210');
});

test('PORT and EPRT say where the client listens, and nonsense does not', () => {
  assert.deepEqual(addressIn('127,0,0,1,200,10'), { host: '127.0.0.1', port: 51_210 });
  assert.deepEqual(addressIn('|1|127.0.0.1|51210|'), { host: '127.0.0.1', port: 51_210 });
  assert.deepEqual(addressIn('|2|::1|51210|'), { host: '::1', port: 51_210 });
  assert.equal(addressIn('127,0,0,1'), undefined);
});

test('paths are resolved from the current directory, and never above the top', () => {
  const files = new ScriptedFiles();
  assert.equal(files.resolve('/dir', 'note.txt'), '/dir/note.txt');
  assert.equal(files.resolve('/dir', '../../hello.txt'), '/hello.txt');
  assert.equal(files.resolve('/dir', '/'), '/');
});

test('a listing has what lies in the directory itself', () => {
  const files = new ScriptedFiles();
  files.write('/dir/new.txt', Buffer.from('New.\r\n'));
  assert.equal(files.listing('NLST', '/dir'), 'new.txt\r\nnote.txt\r\n');
  assert.equal(files.listing('NLST', '/hello.txt'), 'hello.txt\r\n');
  assert.match(files.listing('MLSD', '/dir'), /^type=file;size=6;modify=\d{14}; new\.txt\r\n/);
});

test('colours go, and of a line that was written over only the last state is shown', () => {
  assert.equal(shownText('\u001b[31mred\u001b[0m\n'), 'red\n');
  assert.equal(shownText(' 10%\r 50%\r100%   \r\ndone\r\n'), '100%\ndone\n');
  assert.equal(shownText('two spaces  \n'), 'two spaces  \n');
});

test('the exception is taken out of standard error', () => {
  const { stderr, exception } = splitException('before\nexception: {"name":"Error","message":"a\\nb"}\nafter\n');
  assert.equal(stderr, 'before\nafter\n');
  assert.deepEqual(exception, { name: 'Error', message: 'a\nb' });
  assert.deepEqual(splitException('nothing\n'), { stderr: 'nothing\n' });
});

test('a command line is quoted where a shell needs it', () => {
  assert.equal(shellLine(['curl', '--quote', 'DELE old.txt', "it's"]), "curl --quote 'DELE old.txt' 'it'\\''s'");
});

test('a scenario that is interrupted asks for the large file', () => {
  const scenario = { shows: '', codes: [], task: 'upload', answers: [] } as const;
  assert.deepEqual(requestOf(scenario), { task: 'upload', path: 'new.txt' });
  assert.deepEqual(requestOf({ ...scenario, isLarge: true, tls: 'verified' }), {
    task: 'upload',
    path: 'big.bin',
    tls: 'verified',
  });
});
