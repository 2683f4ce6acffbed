import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { whyNotHere } from '../../lab/place.ts';

// What apt says where there is no network, and what the lab says where apt knows no mirror.
const offline = /Could not resolve|Failed to fetch|Unable to fetch|Unable to locate|Could not connect|knows no mirror/;

test('a real server still says what was recorded', (context) => {
  const reason = whyNotHere();
  if (reason) {
    context.skip(`left out: ${reason}`);
    return;
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lab/main.ts', 'vsftpd', 'wrong-password', '--check'],
    { encoding: 'utf8' },
  );
  if (status !== 0 && offline.test(stderr)) {
    context.skip('left out: Debian’s packages cannot be had here.');
    return;
  }
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  assert.match(stdout, /captures in \d+ s: [1-9]\d* as before, 0 new or changed/);
});
