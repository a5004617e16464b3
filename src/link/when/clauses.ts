/** What a clause begins after. */
const OPENS = /[，。；：、！？（(“”"』」》】\s,;:]/;

/** Words that lead to a time: 在2010年11月的展会上, 到去年底. */
const LEADS = /[在自从到至]/;

/** Characters within which a period opens its sentence, or nearly: it says what the sentence is about. */
export const OPENING = 12;

/** Nothing of its clause stands before `at` but what leads to it: 上半年，…; 据介绍，今年以来…; 在3月，…. */
export function opensClause(text: string, at: number): boolean {
  const opens = (i: number) => i === 0 || OPENS.test(text[i - 1]!);
  return opens(at) || (LEADS.test(text[at - 1]!) && opens(at - 1));
}
