const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns whose number names and does not count: Line 15, Phase 2, Article 5, Gate 3. */
export const NUMBERED_NOUNS = set(`
  line lines route highway expressway road phase chapter article section page table figure room gate terminal type class grade model version flight building
  block pier berth stage round season episode level area zone plot unit item appendix annex clause lot row seat bus train tower hall channel
  no nos number fortune global covid boeing airbus windows iso csi hs shenzhou tiangong long march chang'e track hospital school`);

/** Nouns of that kind that also stand before a count in a sentence (global 500 firms is none of them): they name only when capitalised. */
export const CAPITAL_ONLY = set('long march track hall hospital school tower item row seat global fortune number lot train bus class');

/** Small words that cannot be what is counted. */
export const NOT_COUNTED = set(`
  a an the of in on at to for from by with and or but as than is are was were be been being has have had will would can could may might should must do does did
  that which who whose where when while if this these those it its they their he she his her we our you your i not no up down more less per over under after
  before since until during through between among across against about into onto out off so also then there here both either neither respectively compared
  versus via plus minus above below
  year-on-year pm am o'clock`);

/** What follows one where it is no number: one of, one another, one-stop. */
export const ONE_IDIOMS = set(
  "of another more after by day hand side thing way time stop time's and or is was on in as that who such can to the",
);

/** Words behind a year that make it no count: 2019 levels. */
export const YEAR_NOUNS = set(
  'levels level prices season edition summit olympics games expo forum target targets goals plan report budget census session',
);

/** Verbs and small words after which a number alone at the end of a clause is one: reached 1,286, up from 912. */
export const LEADS_TO_NUMBER = set(`
  with reached reaching totaled totalled totaling totalling hit hitting to by was were at from than is are numbered numbering averaged averaging of exceeded exceeding
  surpassed topped over nearly against versus about around almost approximately some under above below`);
