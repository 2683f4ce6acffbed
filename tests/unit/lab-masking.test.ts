import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskText, type Known } from '../../lab/masking.ts';
import { textOfBytes } from '../../lab/text-of-bytes.ts';

const known: Known = {
  ports: new Set([40101, 21000]),
  date: new Date('2026-03-04T12:00:00Z'),
  host: 'lab.example.net',
};

function masked(text: string, more: Partial<Known> = {}): string {
  return maskText(text, { ...known, ...more }).text;
}

test('a drawn port is masked in each form in which FTP writes it', () => {
  assert.equal(
    masked('227 Entering Passive Mode (127,0,0,1,156,165).'),
    '227 Entering Passive Mode (127,0,0,1,⟨port⟩).',
  );
  assert.equal(
    masked('229 Entering Extended Passive Mode (|||40101|)'),
    '229 Entering Extended Passive Mode (|||⟨port⟩|)',
  );
  assert.equal(masked('EPRT |1|127.0.0.1|40101|'), 'EPRT |1|127.0.0.1|⟨port⟩|');
  assert.equal(masked('Connecting to 127.0.0.1:21000 ...'), 'Connecting to 127.0.0.1:⟨port⟩ ...');
});

test('a number that is no drawn port stays', () => {
  assert.equal(masked('PORT 127,0,0,1,0,22'), 'PORT 127,0,0,1,0,22');
  assert.equal(
    masked('150 Opening data connection (25165824 bytes), 4010 left'),
    '150 Opening data connection (25165824 bytes), 4010 left',
  );
});

test('dates around the run are masked, fixed ones stay', () => {
  assert.equal(masked('211-Wed Mar  4 12:00:01 2026'), '211-⟨date⟩');
  assert.equal(masked('-rw-r--r-- 1 anna anna 6 Mar 04 12:00 new.txt'), '-rw-r--r-- 1 anna anna 6 ⟨date⟩ new.txt');
  assert.equal(masked('modify=20260304120001;'), 'modify=⟨date⟩;');
  assert.equal(masked('2026-03-05T00:00:00Z'), '⟨date⟩');
  assert.equal(masked('213 20200102030405'), '213 20200102030405');
  assert.equal(
    masked('-rw-r--r-- 1 anna anna 15 Jan 02  2020 hello.txt'),
    '-rw-r--r-- 1 anna anna 15 Jan 02  2020 hello.txt',
  );
});

test('rates and measured times are masked, settings stay', () => {
  assert.equal(masked('226 Transfer complete (12.5 MB/s).'), '226 Transfer complete (⟨rate⟩).');
  assert.equal(masked('24 bytes sent in 0.01 seconds'), '24 bytes sent in ⟨time⟩');
  assert.equal(masked('421 Idle timeout (3 seconds): closing'), '421 Idle timeout (3 seconds): closing');
});

test('the name of the machine is masked, and what only one server varies', () => {
  assert.equal(masked('220 lab.example.net FTP server ready.'), '220 ⟨host⟩ FTP server ready.');
  const varying = [{ pattern: /\(pid (\d+)\)/g, kind: 'pid' as const }];
  assert.equal(masked('220 ready (pid 4711)', { varying }), '220 ready (pid ⟨pid⟩)');
});

test('the kinds of marks are told', () => {
  assert.deepEqual([...maskText('lab.example.net 40101', known).kinds].sort(), ['host', 'port']);
});

test('bytes that are no UTF-8 are escaped, and an escape that was sent as such can be told apart', () => {
  assert.equal(textOfBytes(Buffer.from('Xin chào')), 'Xin chào');
  assert.equal(textOfBytes(Buffer.from([0x61, 0xe9, 0x62])), 'a\\xe9b');
  assert.equal(textOfBytes(Buffer.from([0xff, 0xf4])), '\\xff\\xf4');
  assert.equal(textOfBytes(Buffer.from('a\tb\u0000c')), 'a\tb\\x00c');
  assert.equal(textOfBytes(Buffer.from('\\xff')), '\\x5cxff');
  assert.equal(textOfBytes(Buffer.concat([Buffer.from('\\xff'), Buffer.from([0xff])])), '\\x5cxff\\xff');
});
