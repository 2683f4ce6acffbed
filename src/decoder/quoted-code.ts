// Ships to the browser.
import { codeAt, isDigit, isQuote, measures, programFile, quotable } from './codes-in.ts';

const strong =
  /(?:code|error|err|reply|response|responded|status|statuscode|returned|returns|denied|failed|failure|exception|g[eo]ts?|getting|than|gives?(?: me| us)?|gave(?: me| us)?|receiv(?:es?|ed|ing)|\bas|answer|answered|replied|said|server|message|msg|unexpected command|parsing line|fehler|erreur|código|codigo|ошибка|错误|错误代码|lỗi|mã|num|reason|statuscodekey|error_perm|error_temp|resp|result|with|unexpected|ftperror|ftp|not)$/i;

const weak =
  /(?<![a-z/\\])(?:port|(?<!parsing )line|pid|number|exit code|exit status|http|tls|size|bytes|offset|row|column|id|version|v|year|errno|at|in|took|after|of|uid|gid|process|thread|build|length|total)$/i;

// What was waited for did not come.
const expecting =
  /(?:waiting for|(?<!un)expect(?:ed|ing|s)?|instead of|wanted|not an?)(?: (?:code|status|reply|response))?$/i;

/** The reply code that a sentence names: the one whose surroundings speak most for it. */
export function quotedCode(text: string): { code: number; at: number } | undefined {
  let best: { code: number; at: number } | undefined;
  let most = 2;
  for (let at = 0; at + 3 <= text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end))) end++;
    const code = end - at === 3 ? codeAt(text, at) : 0;
    if (code > 0 && quotable.has(code)) {
      const weight = weightOf(text, at, end, code);
      // Of two that are named alike, the one that failed decides.
      if (weight > most || (weight === most && code >= 400 && best !== undefined && best.code < 400)) {
        most = weight;
        best = { code, at };
      }
    }
    at = end;
  }
  return best;
}

const namedAfter = /^ ?(?:errors?|response|reply|에러|오류|错误|錯誤|エラー|ошибк|fehler|erreur|hata)/i;

function weightOf(text: string, at: number, end: number, code: number): number {
  const before = text[at - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (/[\w.,\/\\$€@%&-]/.test(before) || /[\w%\\]/.test(after)) return 0;
  if (/[.,:/]/.test(after) && isDigit(text.charCodeAt(end + 1))) return 0;
  // No other number has this name behind it.
  if (text.startsWith(' OOPS', end)) return 5;
  const near = text
    .slice(Math.max(0, at - 28), at)
    .replace(/ [-–] $/, '')
    .replace(/[\s"'`’‘“”:：，=()[\]{#,.!<>\d]+$/, '');
  if (weak.test(near)) return 0;
  const lead = near.replace(/ (?:an?|is|was)$/, '');
  if (measures(text, end)) return 0;
  if (expecting.test(near)) return 0;
  const named = strong.test(lead);
  // `index.js:530)` is a place in a program; `CWD home:550 home: No such file` is none.
  if (before === ':' && !named && (after !== ' ' || programFile.test(near))) return 0;
  // Python's `TimeoutError(110, 'Connection timed out')` has the number of a system's error.
  if (before === '(' && /^, ['"]\w/.test(text.slice(end, end + 4))) return 0;
  // The value of an attribute that is not called code, status or the like.
  if (!named && isQuote(text.charCodeAt(at - 1)) && text[at - 2] === '=') return 0;
  let weight = named ? 3 : 0;
  if (/[([=<]/.test(before) && !/[\w$]/.test(text[at - 2] ?? ' ')) weight += 2;
  else if (before === '[' || /["'`]/.test(before)) weight += 2;
  if (/:\s*$/.test(text.slice(Math.max(0, at - 3), at))) weight += 2;
  if (/[.!] $/.test(text.slice(Math.max(0, at - 2), at))) weight += 1;
  // A column: `nil     503 Need RNFR before RNTO`.
  if (/ {2}$|\t$/.test(text.slice(Math.max(0, at - 2), at))) weight += 1;
  // An access log: `"MKD /incoming" 550 -`.
  if (/["'] $/.test(text.slice(Math.max(0, at - 2), at))) weight += 2;
  if (/[)\]"'`}]/.test(after) || end === text.length) weight += 1;
  if (after === '-' || (after === ' ' && /[A-Z"']/.test(text[end + 1] ?? ''))) weight += 1;
  // `150`, then `226 Transfer done`: the one with a text says more.
  if (isQuote(text.charCodeAt(at - 1)) && after === ' ' && /[A-Z]/.test(text[end + 1] ?? '')) weight += 1;
  if (/^ ["'“«]\p{L}/u.test(text.slice(end, end + 3))) weight += 1;
  if (after === ':' || (after === '.' && !/\w/.test(text[end + 1] ?? ''))) weight += 1;
  if (code >= 400 && code < 600) weight += 1;
  const rest = text.slice(end, end + 16);
  if (namedAfter.test(rest) || /^[\u2e80-\u9fff\uac00-\ud7af]/.test(rest)) weight += 2;
  // `results in a 550 No such file`.
  if (code >= 400 && (before === ' ' || before === '*') && /^ [A-Z][a-z']+ [a-z]/.test(rest)) weight += 1;
  return weight;
}
