import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { situationIds, situationOf } from '../../src/data/situations.ts';

const recorded = new Set(
  readdirSync(new URL('../../content/captures/', import.meta.url), { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replace(/^.*[\\/]|\.json$/g, ''),
  ),
);

function unknownScenarios(all: readonly { id: string; scenario: string }[]): string[] {
  return all
    .filter(({ scenario }) => !recorded.has(scenario))
    .map(({ id, scenario }) => `src/data/situations.ts, ${id}: no capture is of the scenario "${scenario}"`);
}

test('every situation is of a scenario that was recorded', () => {
  assert.deepEqual(unknownScenarios(situationIds.map((id) => ({ id, scenario: situationOf(id).scenario }))), []);
  assert.match(unknownScenarios([{ id: 'x', scenario: 'nosuch' }])[0] ?? '', /no capture is of the scenario "nosuch"/);
});
