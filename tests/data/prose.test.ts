import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as rules from './prose-rules.ts';

const { allProse, proseFile } = rules;
const files = allProse();

const good = `---
name: Not logged in
short: Not logged in
summary: The server does not accept you as a user, and the reason is in the line before.
retry: Not with the same password.
connection: You may log in again on it.
fixer: You.
---

<Description>

Text.

</Description>

<WhenYouSeeIt>

- Text.

</WhenYouSeeIt>

<HowToFix>

<AtTheClient>

1. Text.

</AtTheClient>

<OnTheServer>

1. Text.

</OnTheServer>

</HowToFix>
`;

const code = (text: string, path = 'content/codes/en/530.mdx') => proseFile(path, text);
const pair = (differences: number) =>
  proseFile(
    'content/pairs/en/220-vs-331.mdx',
    `---\nname: x\nverdict: y\n---\n<KeyDifferences>\n\n${'### d\n\n'.repeat(differences)}</KeyDifferences>\n`,
  );

/** Each rule with a bad example, and what the message must say. */
const table: { title: string; rule: rules.Rule; bad: rules.ProseFile[]; says: RegExp }[] = [
  {
    title: 'every code, pair and page has prose in every language',
    rule: rules.everyTranslationExists,
    bad: [code(good)],
    says: /content\/codes\/vi\/530\.mdx: missing; write it/,
  },
  {
    title: 'no file is for an unknown code, pair, page or language',
    rule: rules.everyFileIsKnown,
    bad: [code(good, 'content/codes/en/599.mdx')],
    says: /599\.mdx: "599" is not in src\/data\/reply-codes\.ts/,
  },
  {
    title: 'front matter has every key, and no misspelt one',
    rule: rules.frontMatterIsComplete,
    bad: [code(good.replace('summary:', 'sumary:'))],
    says: /530\.mdx: sumary is no key; the keys are name, short, summary/,
  },
  {
    title: 'who can fix it is said for failures only',
    rule: rules.fixerIsNamedForFailures,
    bad: [code(good.replace('fixer: You.\n', ''))],
    says: /530\.mdx: fixer is missing/,
  },
  {
    title: 'no two pages share a name, a summary or a verdict',
    rule: rules.namesAreUnique,
    bad: [code(good), code(good, 'content/codes/en/532.mdx')],
    says: /532\.mdx: name is the same as in codes\/en\/530/,
  },
  {
    title: 'every page has its sections, once',
    rule: rules.sectionsAreThere,
    bad: [code(good.replaceAll('OnTheServer', 'AtTheClient'))],
    says: /<OnTheServer> stands 0 times/,
  },
  {
    title: 'a pair has three to five key differences',
    rule: rules.pairsHaveThreeToFiveDifferences,
    bad: [pair(2)],
    says: /2 key differences; write three to five/,
  },
  {
    title: 'a link in prose leads to a page of this site',
    rule: rules.linksLeadSomewhere,
    bad: [code(good.replace('Text.', 'See [999](/999/).'))],
    says: /\/999\/ leads nowhere/,
  },
  {
    title: 'a note names a source that we know',
    rule: rules.sourcesExist,
    bad: [code(good.replace('Text.', '<Source id="rfc9999#1">says so.</Source>'))],
    says: /source "rfc9999#1" is not in src\/data\/sources\.ts/,
  },
  {
    title: 'what a note quotes from an RFC stands in the section that it cites',
    rule: rules.quotationsAreVerbatim,
    bad: [code(good.replace('Text.', '<Source id="rfc959#5.4">says “login required”.</Source>'))],
    says: /“login required” does not stand in rfc959#5\.4; copy it/,
  },
  {
    title: 'a fix is for software that we know, and each problem has one',
    rule: rules.fixesNameSoftware,
    bad: [code(good.replace('Text.', '<FixFor id="nosuch">'))],
    says: /"nosuch" is no software/,
  },
  {
    title: 'what is given as said stands in the capture that is named',
    rule: rules.saidIsCaptured,
    bad: [code(good.replace('Text.', '<Said in="vsftpd/wrong-password">530 Go away.</Said>'))],
    says: /"530 Go away." does not stand in the capture vsftpd\/wrong-password/,
  },
  {
    title: 'a quoted reply stands in a capture, an RFC, or has a note with its source',
    rule: rules.repliesAreProved,
    bad: [code(good.replace('Text.', 'It says `530 Go away, stranger.`'))],
    says: /`530 Go away, stranger.` stands in no capture/,
  },
  {
    title: 'a problem has the same commands, parts, links and notes in every language',
    rule: rules.languagesAgree,
    bad: [
      proseFile('content/problems/en/wrong-password.mdx', '---\nname: x\nsummary: y\n---\n[530](/530/)\n'),
      proseFile('content/problems/vi/wrong-password.mdx', '---\nname: x\nsummary: y\n---\n[331](/331/)\n'),
    ],
    says: /vi\/wrong-password\.mdx: lacks "\/530\/"/,
  },
  {
    title: 'words that say nothing are avoided',
    rule: rules.wordsAreOurs,
    bad: [code(good.replace('Text.', 'Simply log in again.'))],
    says: /"Simply"; say what to do instead/,
  },
  {
    title: 'Vietnamese prose is Vietnamese',
    rule: rules.vietnameseIsVietnamese,
    bad: [
      code(
        good.replace('Text.', 'The server does not accept you as a user because login failed.'),
        'content/codes/vi/530.mdx',
      ),
    ],
    says: /looks English/,
  },
];

for (const { title, rule, bad, says } of table) {
  test(title, () => {
    assert.deepEqual(rule(files), []);
  });
  test(`found when it is not so: ${title}`, () => {
    assert.match(rule(bad).join('\n'), says);
  });
}

test('the example that the bad ones are made from is good', () => {
  const { everyTranslationExists: _absent, ...others } = Object.fromEntries(table.map(({ rule }) => [rule.name, rule]));
  for (const rule of Object.values(others)) assert.deepEqual(rule([code(good)]), []);
});

test('a file without front matter is refused with its name', () => {
  assert.throws(() => code('no front matter'), /content\/codes\/en\/530\.mdx: begin it with front matter/);
});
