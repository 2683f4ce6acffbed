import { catalogueOf, type Catalogue, type Wording } from './catalogue.ts';
import { decode } from './decode.ts';

// What stands in a gap of a template; any other name may stand for anything.
const samples: Readonly<Record<string, string>> = {
  seconds: '30',
  minutes: '5',
  port: '50000',
  address: '203.0.113.4',
};

// A number may be a reply code, or none.
const numbers = ['12', '550'];

/** A wording as somebody would paste it, with the command that it answers where that decides; once for each number. */
export function samplesOf({ code, template, commands }: Wording): string[] {
  return (template.includes('{number}') ? numbers : ['']).map((number) => {
    const text = template.replace(/\{([a-z]+)\}/g, (_, name: string) =>
      name === 'number' ? number : (samples[name] ?? 'a.txt'),
    );
    const line = code === undefined ? text : `${code} ${text}`;
    return commands?.[0] === undefined ? line : `> ${commands[0]} a.txt\n< ${line}`;
  });
}

/** What the decoder makes of a text; of what a client says, also whether it takes a server to have said it. */
function verdictOn(text: string, { role }: Wording, catalogue: Catalogue): string {
  const { findings, code, server } = decode(text, catalogue);
  return `${findings[0]?.problem} ${code} ${role === 'client' ? server : ''}`;
}

// Servers that are parts of programs: whoever meets one knows the program, and seldom asks which library speaks.
const parts = new Set([
  'aioftp',
  'arc-gridftpd',
  'ftp-srv',
  'ftpserverlib',
  'fubar-ftpserver',
  'gridftp',
  'npm-ftpd',
  'simple-ftpd',
  'tcllib-ftpd',
  'twisted',
]);

function isAlwaysNeeded({ role, software }: Wording): boolean {
  return role === 'server' && !parts.has(software);
}

/**
 * The wordings that the decoder is to search for: those of servers, which tell who speaks, and of clients and servers in
 * programs only those that its rules alone would take for something else.
 */
export function neededWordings<Row extends Wording>(wordings: readonly Row[]): Row[] {
  const all = catalogueOf(wordings);
  const rows = wordings.map((wording) => ({
    wording,
    verdicts: isAlwaysNeeded(wording)
      ? []
      : samplesOf(wording).map((sample) => [sample, verdictOn(sample, wording, all)] as const),
  }));
  let kept = wordings.filter(isAlwaysNeeded);
  // Twice, because what is kept first may mislead where only the rest would know better.
  for (let round = 0; round < 2; round++) {
    const known = new Set(kept);
    const without = catalogueOf(kept);
    kept = rows
      .filter(
        ({ wording, verdicts }) =>
          known.has(wording) || verdicts.some(([sample, verdict]) => verdict !== verdictOn(sample, wording, without)),
      )
      .map(({ wording }) => wording);
  }
  return kept;
}
