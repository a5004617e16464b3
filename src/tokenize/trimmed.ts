/** The half-open stretch [from, to) of a text without the spaces at its ends; null where it is nothing else. */
export function trimmed(text: string, from: number, to: number): [number, number] | null {
  let a = from;
  let b = to;
  while (a < b && text[a] === ' ') a++;
  while (b > a && text[b - 1] === ' ') b--;
  return b > a ? [a, b] : null;
}
