import { catalogueOf, type Catalogue, type Wording } from './catalogue.ts';
import { decode } from './decode.ts';

// What stands in a gap of a template; any other name may stand for anything.
const samples: Readonly<Record<string, string>> = {
  seconds: '30',
  minutes: '5',
  port: '50000',
  number: '12',
  address: '203.0.113.4',
};

function sampleOf({ code, template }: Wording): string {
  const text = template.replace(/\{([a-z]+)\}/g, (_, name: string) => samples[name] ?? 'a.txt');
  return code === undefined ? text : `${code} ${text}`;
}

function verdictOn(text: string, catalogue: Catalogue): string {
  const { findings, code } = decode(text, catalogue);
  return `${findings[0]?.problem} ${code}`;
}

/**
 * The wordings that the decoder is to search for: those of servers, which tell who speaks, and of clients only those that
 * its rules alone would take for something else.
 */
export function neededWordings<Row extends Wording>(wordings: readonly Row[]): Row[] {
  const all = catalogueOf(wordings);
  const ruled = catalogueOf(wordings.filter(({ role }) => role === 'server'));
  return wordings.filter(
    (wording) => wording.role === 'server' || verdictOn(sampleOf(wording), all) !== verdictOn(sampleOf(wording), ruled),
  );
}
