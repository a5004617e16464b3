/** The rows of a table of wordings, `Chinese name: wording | wording` on each line, as pairs of wording and name. */
export function wordings(rows: string): (readonly [wording: string, name: string])[] {
  return rows
    .trim()
    .split('\n')
    .flatMap((line) => {
      const at = line.indexOf(': ');
      const name = line.slice(0, at);
      return line
        .slice(at + 2)
        .split(' | ')
        .map((wording) => [wording, name] as const);
    });
}
