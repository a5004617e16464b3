/** What a clause begins after. */
const OPENS = /[，。；：、！？（(“”"』」》\s,;:]/;

/** Nothing of its clause stands before `at`: 上半年，…; 据介绍，今年以来…. */
export function opensClause(text: string, at: number): boolean {
  return at === 0 || OPENS.test(text[at - 1]!);
}
