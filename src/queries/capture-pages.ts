import type { Capture } from '../data/capture.ts';
import { isCode } from '../data/digits.ts';
import { softwareName } from '../data/software.ts';
import { locales, type Lang } from '../i18n/locales.ts';
import { captureGroups, capturePath, recordedSoftware, type CaptureGroup, type SharedSession } from './captures.ts';
import { codeLinks, type CodeLink } from './codes.ts';
import { scenarioWords, type ScenarioWords } from './prose.ts';
import { urlFor } from './urls.ts';

/** All that the page of a capture shows. */
export interface CapturePage {
  lang: Lang;
  path: string;
  software: string;
  softwareName: string;
  role: Capture['role'];
  scenario: string;
  words: ScenarioWords;
  sessions: readonly SharedSession[];
  /** The codes that it is about. */
  about: CodeLink[];
  /** The same scenario with other software. */
  elsewhere: { name: string; url: string }[];
}

const groups = [...captureGroups];
const byScenario = Map.groupBy(groups, ([, { scenario }]) => scenario);

function firstOf({ sessions }: CaptureGroup): Capture {
  const [first] = sessions;
  if (!first) throw new Error('a page without a capture');
  return first.capture;
}

function capturePage(lang: Lang, path: string, group: CaptureGroup): CapturePage {
  const first = firstOf(group);
  const { software, scenario } = group;
  const elsewhere = (byScenario.get(scenario) ?? []).filter(([other]) => other !== path);
  return {
    lang,
    path,
    software,
    softwareName: softwareName(software),
    role: first.role,
    scenario,
    words: scenarioWords(lang, first),
    sessions: group.sessions,
    about: codeLinks(lang, first.codes.filter(isCode)),
    elsewhere: elsewhere.map(([other, { software: id }]) => ({ name: softwareName(id), url: urlFor(lang, other) })),
  };
}

/** The routes of all capture pages. */
export function capturePaths() {
  return locales.flatMap(({ tag, path: prefix }) =>
    groups.map(([path, group]) => ({
      params: { lang: prefix || undefined, software: group.software, scenario: group.scenario },
      props: { page: capturePage(tag, path, group) },
    })),
  );
}

/** A link to a capture's page, with the name of its scenario. */
export function captureLink(lang: Lang, capture: Capture): { name: string; url: string } {
  return { name: scenarioWords(lang, capture).name, url: urlFor(lang, capturePath(capture)) };
}

/** The captures of one piece of software. */
export interface SoftwareCaptures {
  id: string;
  name: string;
  role: Capture['role'];
  versions: string[];
  url: string;
  /** One for each page. */
  links: { name: string; url: string; isShared: boolean }[];
}

/** The captures of some software, in alphabetical order of their names. */
export function capturesOf(lang: Lang, id: string): SoftwareCaptures {
  const own = groups.filter(([, { software }]) => software === id);
  const versions = own.flatMap(([, { sessions }]) => sessions.flatMap(({ releases }) => releases));
  const collator = new Intl.Collator(lang);
  const links = own.map(([path, group]) => ({
    name: scenarioWords(lang, firstOf(group)).name,
    url: urlFor(lang, path),
    isShared: (byScenario.get(group.scenario)?.length ?? 0) > 1,
  }));
  return {
    id,
    name: softwareName(id),
    role: own[0] ? firstOf(own[0][1]).role : 'server',
    versions: [...new Set(versions.map(({ version }) => version))].sort(
      new Intl.Collator('en', { numeric: true }).compare,
    ),
    url: urlFor(lang, `captures/${id}/`),
    links: links.sort((a, b) => collator.compare(a.name, b.name)),
  };
}

/** The routes of the lists of captures, one for each piece of software. */
export function softwareCapturePaths() {
  return locales.flatMap(({ tag, path }) =>
    recordedSoftware.map((software) => ({
      params: { lang: path || undefined, software },
      props: { lang: tag, software: capturesOf(tag, software) },
    })),
  );
}
