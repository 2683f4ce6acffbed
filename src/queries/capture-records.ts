import type { CaptureRecord } from '../data/capture-record.ts';
import { locales } from '../i18n/locales.ts';
import { capturePath, captures, repliesOf } from './captures.ts';
import { scenarioWords } from './prose.ts';
import { absolute, urlFor } from './urls.ts';

/** Every capture as data, without its lines; those stand on its page. */
export function captureRecords(): CaptureRecord[] {
  return captures.map((capture) => {
    const { role, software, version, scenario, codes, problem, date, digest } = capture;
    const seen = [...new Set(repliesOf(capture).map(({ code }) => code))].sort((a, b) => a - b);
    return {
      role,
      software,
      version,
      package: capture.package,
      scenario,
      codes,
      problem,
      date,
      seen,
      names: Object.fromEntries(locales.map(({ tag }) => [tag, scenarioWords(tag, capture).name])),
      urls: Object.fromEntries(locales.map(({ tag }) => [tag, absolute(urlFor(tag, capturePath(capture)))])),
      digest,
    };
  });
}
