// Ships to the browser on the comparison page. Makes what ComparisonTable.astro makes at build time.
import { codeElement } from '../code-element.ts';
import type { Comparison } from '../../compare/compare.ts';
import { factName, sameText, termsOf } from '../../compare/words.ts';
import type { CodeRecord } from '../../data/code-record.ts';

interface Settings {
  lang: string;
  words: Record<string, string>;
}

function cell(tag: 'td' | 'th', content: string | Node, span = 1): HTMLTableCellElement {
  const element = document.createElement(tag);
  element.append(content);
  if (span > 1) element.colSpan = span;
  return element;
}

function rowOf(name: string, cells: HTMLTableCellElement[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = cell('th', name);
  head.scope = 'row';
  row.append(head, ...cells);
  return row;
}

function headOf({ code, names, urls }: CodeRecord, lang: string): HTMLTableCellElement {
  const link = codeElement('a', code);
  link.href = new URL(urls[lang] ?? `/${code}/`, location.href).pathname;
  const name = document.createElement('span');
  name.textContent = names[lang] ?? '';
  const head = cell('th', link);
  head.scope = 'col';
  head.append(' ', name);
  return head;
}

/** The comparison as a table in the reader's language. */
export function tableOf(records: CodeRecord[], comparison: Comparison, { lang, words }: Settings): HTMLTableElement {
  const table = document.createElement('table');
  table.className = `comparison columns-${records.length}`;
  const heads = document.createElement('tr');
  heads.append(cell('td', ''), ...records.map((record) => headOf(record, lang)));
  table.createTHead().append(heads);
  const body = table.createTBody();
  for (const { fact, values } of comparison.different) {
    const cells = values.map((value) => {
      const element = cell('td', termsOf(fact, value, words).join(', '));
      if (fact === 'class') element.className = `class k${value[0]}`;
      return element;
    });
    body.append(rowOf(factName(fact, words), cells));
  }
  if (comparison.sharedCommands.length > 0) {
    const word = records.length === 2 ? 'fact.commandsShared' : 'fact.commandsSharedAll';
    const verbs = termsOf('commands', comparison.sharedCommands, words).join(', ');
    body.append(rowOf(words[word] ?? '', [cell('td', verbs, records.length)]));
  }
  if (comparison.same.length > 0) {
    body.append(rowOf(words['pair.same'] ?? '', [cell('td', sameText(comparison.same, words), records.length)]));
  }
  return table;
}
