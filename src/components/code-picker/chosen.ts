// Ships to the browser on the comparison page.

/** A table of more columns could not be read. */
const most = 4;

/** The codes of `?codes=220,331`: at most four, each once. What is no number of three digits is passed over. */
export function chosenIn(search: string): number[] {
  const given = new URLSearchParams(search).get('codes') ?? '';
  const numbers = given.split(/[^\d]+/).filter((part) => /^\d{3}$/.test(part));
  return [...new Set(numbers.map(Number))].slice(0, most);
}

/** The query that brings the same choice back; empty without one. */
export function queryFor(codes: readonly number[]): string {
  return codes.length > 0 ? `?codes=${codes.join(',')}` : '';
}
