import { unmatched, type Unmatched } from '../data/unmatched.ts';
import type { Capture } from '../data/capture.ts';
import type { SaidLine } from './messages-in.ts';

const replied = new WeakMap<Capture, ReadonlySet<string>>();

// What the server said, each line with its code and without it. Some clients leave out the hyphen behind a code.
function repliesOf(capture: Capture): ReadonlySet<string> {
  const known = replied.get(capture);
  if (known) return known;
  const lines = capture.events.flatMap((event) =>
    event.kind === 'line' && event.side === 'server'
      ? [event.text.trim(), event.text.slice(4).trim(), event.text.replace(/^(\d{3})-/, '$1 ').trim()]
      : [],
  );
  const found = new Set(lines);
  replied.set(capture, found);
  return found;
}

// The configuration may have cookies, as "Welcome, %u.", and the text marks for what is masked.
function isConfigured({ changes }: Capture, text: string): boolean {
  const settings = changes.flatMap((change) => {
    const line = change.replace(/^[-+]\s*/, '').trim();
    return [
      line,
      line.replace(/^[\w.]+\s*=\s*/, ''),
      ...[...line.matchAll(/"([^"]*)"/g)].map(([, inside = '']) => inside),
    ];
  });
  return settings.some((setting) => fits(setting.split(/%\w/), text) || fits(text.split(/⟨\w+⟩/), setting));
}

// Whether the text has the parts in their order, begins with the first and ends with the last.
function fits([first = '', ...rest]: readonly string[], text: string): boolean {
  if (!text.startsWith(first) || (first + rest.join('')).trim() === '') return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** Whether a rule explains why a line has no message. */
export function explains(rule: Unmatched, { software, role, texts: [text = ''], capture }: SaidLine): boolean {
  if (rule.side !== role || (rule.software && !rule.software.includes(software))) return false;
  const match = rule.pattern.exec(text);
  if (!match) return false;
  const inside = (match[1] ?? '').trim();
  if (rule.also === 'reply') return repliesOf(capture).has(inside);
  return rule.also !== 'configuration' || isConfigured(capture, inside);
}

/** The first rule that explains why a line has no message; undefined when none does. */
export function ruleFor(line: SaidLine, rules: readonly Unmatched[] = unmatched): Unmatched | undefined {
  return rules.find((rule) => explains(rule, line));
}
