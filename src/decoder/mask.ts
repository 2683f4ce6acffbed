// Ships to the browser.

const stars = '****';

// Nothing before the separator repeats, so that a long line is read once.
const assigned =
  /(passw(?:or)?d|passwort|kennwort|contraseña|senha|mot de passe|пароль|密码|mật khẩu|pwd|secret)(["']?\s?[:=]\s?["']?)([^\s"',;]+)/gi;

const credentialsOption = /(\s(?:-u|--user)[ =]?["']?[^\s:,"']{1,200}[:,])([^\s"']+)/g;

function maskUrls(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const start = at + 3;
    let end = start;
    let colon = -1;
    let last = -1;
    for (; end < text.length; end++) {
      const c = text[end];
      if (c === ':' && colon < 0) colon = end;
      else if (c === '@') last = end;
      else if (c === '/' || c === ' ' || c === '\t' || c === '"' || c === "'" || c === '>') break;
    }
    if (colon >= 0 && last > colon) {
      out += text.slice(from, colon + 1) + stars;
      from = last;
    }
    at = Math.max(at, end - 3);
  }
  return from === 0 ? text : out + text.slice(from);
}

/** What stands after PASS or ACCT; a closing quote or bracket of a log stays. */
function maskAfter(text: string, verb: string, from: number): string {
  const at = text.indexOf(`${verb} `, from);
  if (at < 0) return text;
  const start = at + verb.length + 1;
  const tail = /["')\]]+$/.exec(text.slice(-4))?.[0] ?? '';
  return start >= text.length - tail.length ? text : text.slice(0, start) + stars + tail;
}

/**
 * The line without passwords: those after PASS and ACCT, in addresses with credentials, and after words such as
 * `password=`. In what a server says, PASS is masked only where it quotes the command.
 */
export function maskSecrets(line: string, fromServer: boolean): string {
  let text = line;
  for (const verb of ['PASS', 'ACCT', 'pass', 'acct', 'Pass', 'Acct']) {
    const at = text.indexOf(`${verb} `);
    if (at < 0) continue;
    const before = text[at - 1] ?? ' ';
    if (/[A-Za-z0-9]/.test(before)) continue;
    const quoted = before === '"' || before === "'" || before === '`';
    if (fromServer ? quoted : quoted || verb === verb.toUpperCase() || at === 0) text = maskAfter(text, verb, at);
  }
  text = text.includes('://') ? maskUrls(text) : text;
  if (/[:=]/.test(text)) text = text.replace(assigned, (_, word, mark) => `${word}${mark}${stars}`);
  return text.includes(' -') ? text.replace(credentialsOption, (_, option) => `${option}${stars}`) : text;
}
