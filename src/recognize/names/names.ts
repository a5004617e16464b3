import type { Lexicon } from '../../lexicon/lexicon.js';
import { englishWords, type Sentence } from '../../tokenize/tokenize.js';
import { Cover } from '../cover.js';
import { englishNames } from '../english/names.js';
import type { NameMention, Stretch } from '../recognize.js';
import { namesAbroad } from './abroad.js';
import { agedPeople } from './aged.js';
import { companyNames } from './companies.js';
import { describedWorks } from './described.js';
import { leftEdge, onlyGeneric, type Surroundings } from './edge.js';
import { eventNames } from './events.js';
import { hostNames } from './hosts.js';
import { introducedNames } from './introduced.js';
import { modelNames } from './models.js';
import { nameAt } from './nameat.js';
import { patternedNames } from './patterned.js';
import { peopleNames } from './people.js';
import { placeNames } from './places.js';
import { plantNames } from './plants.js';
import { playerNames } from './players.js';
import { quotedNames } from './quoted.js';
import { sizedWorks } from './sized.js';
import { suffixedNames } from './suffixed.js';
import { isTorn } from './torn.js';
import { isTownCell } from './villages.js';

const LETTER = /\p{L}/u;
/** How long a year is; 1600人以上的团队参加运动会 begins with a figure. */
const YEAR = 4;
/** Patterns that take in whatever stands before a trade. */
const CUT = /^(?:coop|company_short)$/;

/**
 * Names of a sentence, by `from`, without overlap: places of the gazetteer, and names found by the word they end in or by their quotes.
 * What a name means is for `link`: mentions by the rules `place_near` and `place_word` count only with evidence in the article.
 * `taken` are stretches that are figures or periods already; no name reaches into them. Pure; linear in the sentence.
 */
export function recognizeNames(sentence: Sentence, lexicon: Lexicon, taken: readonly Stretch[]): NameMention[] {
  const { text } = sentence;
  if (text.length < 2 || !LETTER.test(text)) return [];
  if (sentence.english) return englishNames(englishWords(text), lexicon, taken);
  if (
    sentence.cell &&
    sentence.cell.row >= (sentence.block.headers ?? 1) &&
    taken.length === 0 &&
    isTownCell(text) &&
    lexicon.gazetteer.longest(text, 0)?.to !== text.length
  )
    return [nameAt(0, text.trimEnd().length, 'place', 'village')];
  const figures = new Cover(text.length, taken);
  const places = placeNames(text, lexicon).filter((place) => !figures.meets(place));
  const quoted = quotedNames(text);
  // 海上风|电装|备基地: a short form that needs evidence cuts no longer name.
  const sure = places.filter(({ kind, rule }) => kind !== 'organisation' || rule === 'place');
  const around = { text, places: sure, taken: [...taken, ...quoted], leads: lexicon.leads, sorts: lexicon.sorts };
  const suffixed = suffixedNames(around).filter((name) => !isTorn(sentence, name));
  // A numbered road holds digits that may have been read; a figure that is more than digits keeps the name out.
  const patterned = patternedNames(text, lexicon)
    .filter((name) => !straddles(figures, name))
    .flatMap((name) => (CUT.test(name.rule) ? cutAtEdge(around, name) : [name]));
  // 市图书馆: the one of the place that the article is in goes by that place
  const relative = suffixed.filter(({ rule }) => rule === 'relative_body');
  const described = describedWorks(text).filter((work) => !relative.some(({ from, to }) => from === work.from && to === work.to));
  const events = [...eventNames(text), ...described].filter(
    (name) =>
      !straddles(figures, name) && !(name.rule === 'session' && taken.some(({ from, to }) => from === name.from && to > from + YEAR)),
  );
  const { ignored } = lexicon.gazetteer;
  const companies = companyNames(sentence, lexicon).filter((name) => !straddles(figures, name));
  // 力拓宣布收购: what stands around a form that needs evidence is the evidence.
  for (const place of places)
    if (
      place.rule === 'place_near' &&
      place.kind === 'organisation' &&
      companies.some(({ from, to }) => from === place.from && to === place.to)
    )
      place.rule = 'place';
  // 【云岭港：净利降逾三成】: a port by its form, and a company by what is said of it
  const said = companies.filter(({ rule }) => rule === 'company_section' || rule === 'company_code');
  const isSaid = (name: NameMention) =>
    name.kind === 'project' && name.rule !== 'place' && said.some(({ from, to }) => from === name.from && to === name.to);
  // What a table has of a stretch goes before what its form says.
  const known = places.filter(({ rule, kind }) => rule === 'place' && kind !== 'zone');
  const sized = sizedWorks(text, [...known, ...suffixed, ...patterned, ...places, ...companies], taken);
  return withoutOverlap(
    [
      ...sized,
      ...known,
      ...events,
      ...quoted,
      ...suffixed,
      ...patterned,
      ...hostNames(around).filter((name) => !straddles(figures, name)),
      ...modelNames(text, lexicon).filter((name) => !straddles(figures, name)),
      ...introducedNames(text, lexicon).filter((name) => !straddles(figures, name)),
      ...[...peopleNames(text, lexicon), ...agedPeople(text, lexicon)].filter((name) => !straddles(figures, name)),
      ...playerNames(sentence, places, lexicon).filter((name) => !straddles(figures, name)),
      ...namesAbroad(text, places),
      ...plantNames(text, places),
      ...places,
      ...companies,
    ].filter((name) => said.length === 0 || !isSaid(name)),
  ).filter((name) => !ignored.has(text.slice(name.from, name.to)) && !isStandard(text, name));
}

/** 美国通用会计准则, 增持公司股份: a standard that accounts go by, and what is done to a company that is not named. */
function isStandard(text: string, { from, to, kind }: NameMention): boolean {
  if (kind === 'place') return /^(?:通用会计|公认会计|会计准则)/.test(text.slice(to, to + 4));
  return kind === 'organisation' && /(?:[本该占]|增持|减持|收购|成为|影响|作为|持有|担任)公司$/.test(text.slice(from, to));
}

/** 使|云川电器, 还要管好|农民合作社: a name by its trade begins where one by its suffix would; none where its sort alone is left. */
function cutAtEdge(around: Surroundings, name: NameMention): NameMention[] {
  const at = name.to - (name.rule === 'coop' ? 3 : 2);
  const from = Math.max(name.from, leftEdge(around, at, name.rule));
  // 丰收|蔬菜种植: a deed that cooperatives are called after
  if (from === name.from || (name.rule === 'coop' && around.leads.has(around.text.slice(name.from, from)))) return [name];
  const stem = around.text.slice(from, at);
  return stem.length < 2 || onlyGeneric(stem, around.leads, around.sorts) ? [] : [{ ...name, from }];
}

/** Whether a stretch that is taken crosses an edge of the name; one inside it (1号线) is part of it. */
function straddles(figures: Cover, { from, to }: Stretch): boolean {
  const crosses = (edge: number) => edge > 0 && figures.meets({ from: edge - 1, to: edge }) && figures.meets({ from: edge, to: edge + 1 });
  return crosses(from) || crosses(to);
}

/** The longest names first; what they cover goes. */
function withoutOverlap(names: NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  const byLength = [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const covered = new Cover(byLength.reduce((end, { to }) => Math.max(end, to), 0));
  for (const name of byLength) {
    if (covered.meets(name)) continue;
    covered.add(name);
    kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}
