// Ships to the browser on the page for addresses that do not exist.
import { codeElement } from '../code-element.ts';
import { proposalsFor, type Proposal } from './proposals.ts';

interface Settings {
  lang: string;
  prefix: string;
  codes: Record<string, string>;
  pairs: Record<string, string>;
  words: { compare: string };
}

function linkOf(proposal: Proposal, { prefix, codes, pairs, words }: Settings): HTMLAnchorElement {
  const root = prefix ? `/${prefix}/` : '/';
  const link = document.createElement('a');
  switch (proposal.kind) {
    case 'code': {
      link.href = `${root}${proposal.code}/`;
      link.append(codeElement('span', proposal.code), ` ${codes[proposal.code] ?? ''}`);
      return link;
    }
    case 'pair':
      link.href = `${root}compare/${proposal.id}/`;
      link.textContent = pairs[proposal.id] ?? proposal.id;
      return link;
    case 'picker':
      link.href = `${root}compare/?codes=${proposal.codes.join(',')}`;
      link.textContent = words.compare.replace('{codes}', proposal.codes.join(', '));
      return link;
  }
}

/** Shows the words in the language of the address, and the pages that the reader may have meant. */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const all: Settings[] = JSON.parse(this.querySelector('script')?.textContent ?? '[]');
    const [, first = '', ...rest] = location.pathname.split('/');
    const settings =
      all.find(({ prefix }) => prefix !== '' && prefix === first) ?? all.find(({ prefix }) => prefix === '');
    if (!settings) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-lang]')) {
      part.hidden = part.dataset['lang'] !== settings.lang;
    }
    document.documentElement.lang = settings.lang;
    const path = settings.prefix ? rest.join('/') : [first, ...rest].join('/');
    const codes = Object.keys(settings.codes).map(Number);
    const proposals = proposalsFor(path, {
      codes,
      isCode: (code) => code in settings.codes,
      isPair: (id) => id in settings.pairs,
    });
    const place = this.querySelector(`[data-lang="${settings.lang}"] [data-proposals]`);
    if (!(place instanceof HTMLElement) || proposals.length === 0) return;
    place.querySelector('ul')?.append(
      ...proposals.map((proposal) => {
        const item = document.createElement('li');
        item.append(linkOf(proposal, settings));
        return item;
      }),
    );
    place.hidden = false;
  }
}

customElements.define('not-found', NotFound);
