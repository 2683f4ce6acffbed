// Ships to the browser on the comparison page; the facts arrive when two codes have been chosen.
import { compare, comparedOf } from '../../compare/compare.ts';
import type { CodeRecord } from '../../data/code-record.ts';
import { chosenIn, queryFor } from './chosen.ts';
import { tableOf } from './table.ts';

interface Settings {
  lang: string;
  words: Record<string, string>;
  pairs: Record<string, { title: string; url: string }>;
}

let records: Promise<CodeRecord[]> | undefined;

async function load(): Promise<CodeRecord[]> {
  const response = await fetch('/codes.json');
  if (!response.ok) throw new Error(`codes.json: ${response.status}`);
  return response.json();
}

/** Puts the chosen codes side by side, and the choice into the address. */
class CodePicker extends HTMLElement {
  connectedCallback(): void {
    const settings: Settings = JSON.parse(this.querySelector('script')?.textContent ?? '{}');
    const selects = [...this.querySelectorAll('select')];
    const given = chosenIn(location.search);
    const known = (code: number) => selects[0]?.querySelector(`option[value="${code}"]`) != null;
    given.filter(known).forEach((code, at) => {
      const select = selects[at];
      if (select) select.value = String(code);
    });
    const unknown = given.filter((code) => !known(code));
    this.addEventListener('change', () => {
      const codes = this.chosen(selects);
      history.replaceState(null, '', location.pathname + queryFor(codes));
      void this.show(codes, settings);
    });
    if (given.length > 0) void this.show(this.chosen(selects), settings, unknown);
  }

  chosen(selects: HTMLSelectElement[]): number[] {
    return [...new Set(selects.map((select) => Number(select.value)).filter((code) => code > 0))];
  }

  async show(codes: number[], settings: Settings, unknown: number[] = []): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const place = this.querySelector('[data-table]');
    if (!status || !place) return;
    const say = (word: string) => status.replaceChildren(settings.words[word] ?? '');
    if (codes.length < 2) {
      place.replaceChildren();
      if (unknown.length === 0) say('compare.tooFew');
      else status.replaceChildren((settings.words['compare.unknown'] ?? '').replace('{codes}', unknown.join(', ')));
      return;
    }
    try {
      records ??= load();
      const all = await records;
      const found = codes.flatMap((code) => all.find((one) => one.code === code) ?? []);
      const comparison = compare(found.map(comparedOf));
      place.replaceChildren(tableOf(found, comparison, settings));
      status.replaceChildren(...this.pairNote(codes, settings));
    } catch {
      records = undefined;
      say('compare.failed');
    }
  }

  pairNote(codes: number[], { pairs, words }: Settings): Node[] {
    const pair = codes.length === 2 ? pairs[codes.toSorted((a, b) => a - b).join('-vs-')] : undefined;
    if (!pair) return [];
    const link = document.createElement('a');
    link.href = pair.url;
    link.textContent = pair.title;
    const [before = ''] = (words['compare.pairPage'] ?? '').split('{title}');
    return [document.createTextNode(before), link];
  }
}

customElements.define('code-picker', CodePicker);
