import type { Command } from 'commander';
import type { FactFilter } from '../query/query.js';

const several = (value: string, before: string[] = []) => [...before, value];

/** The filters of facts, by the names of FactFilter; every command that asks for facts takes the same. */
const FILTERS: readonly { flags: string; help: string; many?: boolean }[] = [
  { flags: '--entity <name>', help: 'name, alias or id of an entity; a trailing * takes all that begin so', many: true },
  { flags: '--within <place>', help: 'a place, by name or GB/T 2260 code, and everything in it' },
  { flags: '--indicator <word>', help: 'part of what is measured, normal form or wording', many: true },
  { flags: '--kind <kind>', help: 'count, money, percent, area …', many: true },
  { flags: '--unit <unit>', help: '元, 个, % …', many: true },
  { flags: '--measure <measure>', help: 'level, change, share', many: true },
  { flags: '--status <status>', help: 'actual, planned, target', many: true },
  { flags: '--basis <basis>', help: 'flow, stock, cumulative', many: true },
  { flags: '--comparison <comparison>', help: 'yoy, qoq, mom …', many: true },
  { flags: '--verdict <verdict>', help: "of the fact's claim: single, agree, revised, conflict, incomparable", many: true },
  { flags: '--rule <rule>', help: 'the rule that made the fact', many: true },
  { flags: '--min <number>', help: 'lowest value: 3000, 1亿, 五百万' },
  { flags: '--max <number>', help: 'highest value' },
  { flags: '--period <period>', help: 'overlaps with 2023, 2023-06, 2023Q2, 2023H1, 2022/2023' },
  { flags: '--article <article>', help: 'path, path@start, or part of the title' },
  { flags: '--publisher <name>', help: 'part of the publisher' },
  { flags: '--published <period>', help: 'when the article appeared' },
  { flags: '--province <name>', help: 'where the entity is' },
  { flags: '--city <name>', help: 'where the entity is' },
  { flags: '--text <word>', help: 'a word of the sentence, of any length', many: true },
];

/** Lets a command take the filters of facts. */
export function withFactFilters(command: Command): Command {
  for (const { flags, help, many } of FILTERS) {
    if (many) command.option(flags, help, several);
    else command.option(flags, help);
  }
  return command;
}

const NAMES = FILTERS.map(({ flags }) => /--(\w+)/.exec(flags)![1]!);

/** What of a command's options are filters of facts. */
export function factFilterOf(options: Readonly<Record<string, unknown>>): FactFilter {
  return Object.fromEntries(NAMES.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]));
}

/** A filter as the words that were typed for it, for those who read the result: `--within 青岛市 --kind money`. */
export function wordsOf(filter: FactFilter): string {
  return Object.entries(filter)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => `--${name} ${quoted(String(one))}`))
    .join(' ');
}

const quoted = (word: string) => (/^[\p{L}\p{N}_.,:%/+-]+$/u.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
