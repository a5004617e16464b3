import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../../schemas/schemas.js';
import { entityId } from './entityids.js';
import { type FormUse, Gazetteer, type PlaceLevel } from './gazetteer.js';
import { packageRoot } from './packageroot.js';

/** Tables stay in src/lexicon when the code is compiled to dist/: they are found from the package root. */
export const TABLES = join(packageRoot(), 'src/lexicon');

/** Cells of a table: one row a line, tabs between, lines that start with # are remarks. */
export function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** 东疆保税港区 of 天津东疆综合保税区: what a zone was called, neither short for its name nor its name in full. */
function isFormer(form: string, name: string): boolean {
  return /区$/.test(form) && !MARKS[form[0] ?? ''] && !isWithin(form, name) && !isWithin(name, form);
}

/** Whether the characters of `inner` stand in `outer` in their order. */
function isWithin(inner: string, outer: string): boolean {
  let at = 0;
  for (const character of outer) if (character === inner[at]) at++;
  return at >= inner.length;
}

/** The names of the tables a gazetteer is made from, in the order they are read. */
const PLACE_TABLES = [
  'divisions',
  'countries',
  'placenames',
  'former',
  'zones',
  'companies',
  'shares',
  'landmarks',
  'institutions',
  'junctions',
  'blocks',
] as const;

type PlaceTables = Record<(typeof PLACE_TABLES)[number], string>;

/** A table by its name. */
export function readTable(name: string): string {
  return readFileSync(join(TABLES, `${name}.tsv`), 'utf8');
}

/** The words of a table that is running text. */
export function wordsOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
}

export function readPlaceTables(): PlaceTables {
  return Object.fromEntries(PLACE_TABLES.map((name) => [name, readTable(name)])) as PlaceTables;
}

const MARKS: Record<string, FormUse> = { '?': 'near', '!': 'word' };

/** A form and its mark, as tables write them: ?丰台, !和平, 青岛. */
function formOf(cell: string, plain: FormUse): { form: string; use: FormUse } {
  const mark = MARKS[cell[0] ?? ''];
  return mark ? { form: cell.slice(1), use: mark } : { form: cell, use: plain };
}

/** Compiles the gazetteer; a few milliseconds, once a process. */
export function gazetteerOf(tables: PlaceTables): Gazetteer {
  const gazetteer = new Gazetteer(new Set(wordsOf(tables.junctions)));
  const forms = (id: string, cell: string | undefined) => {
    for (const piece of (cell ?? '').split(';')) {
      if (!piece) continue;
      const { form, use } = formOf(piece, 'free');
      gazetteer.addForm(form, id, use);
    }
  };
  const place = (id: string, cell: string, level: PlaceLevel, parent: string | null, kind: 'place' | 'zone' = 'place') => {
    const { form, use } = formOf(cell, 'full');
    gazetteer.add({ id, name: form, kind, level, parent, aliases: [] });
    gazetteer.addForm(form, id, use);
  };

  for (const [id, name, level, parent, shorts] of rowsOf(tables.divisions)) {
    place(id!, name!, level as PlaceLevel, parent!);
    forms(id!, shorts);
  }
  for (const [id, name] of rowsOf(tables.countries)) {
    const { form, use } = formOf(name!, 'free');
    gazetteer.add({ id: id!, name: form, kind: 'place', level: 'country', parent: null, aliases: [] });
    gazetteer.addForm(form, id!, use);
  }
  for (const [id, name, aliases] of rowsOf(tables.placenames)) {
    if (name !== '=') {
      const [kind, parent] = id!.split(':');
      const made = parent !== undefined;
      const level = made ? (kind === 'zone' ? 'zone' : parent === '' ? 'world' : 'region') : 'country';
      gazetteer.add({
        id: id!,
        name: name!,
        kind: kind === 'zone' ? 'zone' : 'place',
        level,
        parent: made && parent ? parent : null,
        aliases: [],
      });
      gazetteer.addForm(name!, id!, 'free');
      const formerly = kind === 'zone' ? (aliases ?? '').split(';').filter((form) => isFormer(form, name!)) : [];
      if (formerly.length > 0) gazetteer.row(id!)!.formerly = formerly;
    }
    forms(id!, aliases);
  }
  for (const [name, , until, successors, own] of rowsOf(tables.former)) {
    const after = successors!.split(';');
    const id = own || after[0]!;
    if (own) {
      const parent = gazetteer.row(after[0]!)?.parent ?? null;
      gazetteer.add({ id, name: name!, kind: 'place', level: 'county', parent, aliases: [], until: Number(until), successors: after });
    }
    gazetteer.addForm(name!, id, name!.length === 2 ? 'near' : 'full');
    const row = gazetteer.row(id);
    if (row && !own) row.formerly = [...(row.formerly ?? []), name!];
    const core = name!.replace(/(地区|市|县|区)$/, '');
    if (own && core.length > 1 && /市$/.test(name!)) gazetteer.addForm(core, id, 'near');
  }
  for (const [name, parent] of rowsOf(tables.zones)) {
    const id = `zone:${parent}:${name}`;
    gazetteer.add({ id, name: name!, kind: 'zone', level: 'zone', parent: parent!, aliases: [] });
    gazetteer.addForm(name!, id, 'full');
  }
  for (const [kind, parent, name, aliases] of rowsOf(tables.landmarks)) {
    if (kind === '-') {
      for (const word of aliases!.split(';')) gazetteer.block(word);
      continue;
    }
    const id = entityId(kind as EntityKind, parent || null, name!, gazetteer);
    gazetteer.add({ id, name: name!, kind: kind as EntityKind, level: 'landmark', parent: parent || null, aliases: [] });
    gazetteer.addForm(name!, id, 'free');
    forms(id, aliases);
  }
  for (const [level, table] of [
    ['company', tables.companies],
    ['company', tables.shares],
    ['institution', tables.institutions],
  ] as const)
    for (const [name, country, aliases] of rowsOf(table)) {
      if (name === '-') {
        for (const word of aliases!.split(';')) gazetteer.block(word);
        continue;
      }
      const id = entityId('organisation', country || null, name!, gazetteer);
      gazetteer.add({ id, name: name!, kind: 'organisation', level, parent: country || null, aliases: [] });
      gazetteer.addForm(name!, id, 'free');
      forms(id, aliases);
    }
  for (const word of wordsOf(tables.blocks)) gazetteer.block(word);
  return gazetteer;
}
