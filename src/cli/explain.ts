import type { Command } from 'commander';
import type { Derivation } from '../bind/bind.js';
import { loadLexicon } from '../lexicon/lexicon.js';
import { type DataRow, derivations, type Explanation, explain, figuresAt } from '../query/query.js';
import { asking, withDatabase } from './open.js';
import { print, UsageError } from './output.js';
import { shown } from './table.js';

const EXAMPLE = `
Example:
  shuzheng query --entity 胶州市 --limit 1 --json    # gives ids
  shuzheng explain 3f2a                              # the beginning of an id will do
  shuzheng explain 2023/news.txt:152                 # the figure at a code point of a file
  shuzheng explain 2023/news.txt:新签约项目212个        # the figures in a passage of it
`;

export function explainCommand(program: Command): void {
  withDatabase(program.command('explain'))
    .summary('show the way from characters to a fact')
    .description('Shows how a figure was read, what was said of it, by which rule, and who says the same.')
    .argument('<id>', 'of a figure or fact, or the beginning of one; or a place: path:offset, path:text')
    .option('--json', 'print one object')
    .addHelpText('after', EXAMPLE)
    .action((id: string, { db, json }: { db: string; json?: boolean }) =>
      asking(db, async (store) => {
        const there = figuresAt(store, id);
        if (there?.length === 0) throw new UsageError(`no figure at ${id}`);
        const explained = (there ?? [id]).map((one) => {
          const found = explain(store, one);
          if (found === undefined) throw new UsageError(`no figure or fact ${one}`);
          if (Array.isArray(found)) throw new UsageError(`${one} begins several ids: ${found.join(', ')} …`);
          return found;
        });
        const ways = derivations(store, String(explained[0]!.figure.path), loadLexicon());
        if (json) {
          const out = explained.map((found) => {
            const mine = found.facts.map((fact) => ways.get(String(fact.id)) ?? null);
            return { ...found, claims: Object.fromEntries(found.claims), derivations: mine };
          });
          return print(JSON.stringify(out.length === 1 ? out[0] : out));
        }
        for (const [n, found] of explained.entries()) for (const line of [...(n > 0 ? [''] : []), ...lines(found, ways)]) await print(line);
      }),
    );
}

function lines({ figure, facts, claims, before, after }: Explanation, ways: ReadonlyMap<string, Derivation>): string[] {
  const out = [
    `figure ${figure.id}`,
    `  where   ${figure.path} ${figure.start}–${figure.end}`,
    `  text    …${shown(before)}【${figure.text}】${shown(after)}…`,
    `  reads   ${reading(figure)}`,
    `  limits  ${figure.min ?? 'open'} … ${figure.max ?? 'open'}`,
  ];
  if (facts.length === 0) out.push('', 'no fact: the figure was read, and no rule could tell what it says of whom');
  for (const fact of facts) {
    const inferred = fact.inferred as string[];
    const slot = (name: string, label: string, text: string) =>
      `  ${label.padEnd(10)}${fact[name] ?? '–'}${fact[text] && fact[text] !== fact[name] ? ` (written ${fact[text]})` : ''}${inferred.includes(name) ? ' · carried over' : ''}`;
    out.push(
      '',
      `fact ${fact.id}`,
      `  quote     ${shown(fact.quote!)}`,
      slot('entity', 'entity', 'entity_text') + (fact.entity_id ? ` · ${fact.entity_kind} ${fact.entity_id}` : ''),
      slot('indicator', 'indicator', 'indicator_text') + (fact.scope ? ` · scope ${fact.scope}` : ''),
      slot('period', 'period', 'period_text'),
      `  says      ${[fact.status, fact.measure, fact.basis, fact.comparison, fact.direction].filter(Boolean).join(', ')}`,
      `  rule      ${fact.rule} · confidence ${fact.confidence}`,
    );
    out.push(...tree(ways.get(String(fact.id))));
    if (fact.attribution) out.push(`  source    ${fact.attribution}`);
    const support = typeof fact.claim === 'string' ? claims.get(fact.claim) : undefined;
    if (!support) continue;
    out.push(
      `  claim     ${fact.claim} · ${support.claim.verdict}, ${support.claim.articles} article${support.claim.articles === 1 ? '' : 's'}`,
    );
    for (const other of support.others) out.push(`            ${other.text} in ${other.path}: ${shown(other.quote!)}`);
  }
  return out;
}

/** The way from chunks through the rule to the slots, as a tree. */
function tree(way: Derivation | undefined): string[] {
  if (!way) return ['  way       the rules of today do not make this fact: run again'];
  const chunks = way.chunks.map(({ symbol, text, figure }) => (figure ? `【${text}】` : `${text}/${symbol}`)).join(' ');
  return [
    `  way       ${chunks}`,
    `            └ ${way.rule}: ${way.because}`,
    `              ├ entity     ${way.entity ?? 'none: nothing says whose it is'}`,
    `              ├ indicator  ${way.indicator ?? 'none'}`,
    `              └ period     ${way.period ?? 'none'}`,
  ];
}

function reading(figure: DataRow): string {
  const number = figure.value === null ? `${figure.low} to ${figure.high}` : (figure.decimal ?? figure.value);
  return [number, figure.unit ?? '', `· ${figure.kind}, ${figure.approximation}`].join(' ');
}
