// Where a word that is longer than a line may be broken: after these.
const joints = /(?<=[,/|(.])/;

function pieces(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const lines: string[] = [];
  for (const piece of word.split(joints)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= most) lines[lines.length - 1] = last + piece;
    else for (let at = 0; at < piece.length; at += most) lines.push(piece.slice(at, at + most));
  }
  return lines;
}

/** Breaks a text into lines of at most so many characters, between words where it can. */
export function fold(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [first = '', ...rest] = pieces(word, most);
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + first.length <= most) lines[lines.length - 1] = `${last} ${first}`;
    else lines.push(first);
    lines.push(...rest);
  }
  return lines;
}
