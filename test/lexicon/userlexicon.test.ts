import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LexiconError, loadLexicon } from '../../src/lexicon/lexicon.js';
import { recognizeNames } from '../../src/recognize/recognize.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => writeFileSync(join(folder, name), text);
const names = (text: string) => {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length };
  const sentence = { text, start: 0, end: text.length, offsets: null, block, blockIndex: 0, cell: null };
  return recognizeNames(sentence, loadLexicon(folder), []).map(({ from, to, kind, candidates }) => [
    text.slice(from, to),
    kind,
    ...candidates,
  ]);
};

describe("a user's lexicon", () => {
  it('adds entities, aliases and parents', () => {
    file('entities.csv', 'name,kind,parent,aliases\n云帆造船,organisation,胶州市,云帆;云船\n');
    expect(names('去年云帆造船产值增长')).toEqual([['云帆造船', 'organisation', 'organisation:370281:云帆造船']]);
    expect(names('去年云船产值增长')).toEqual([['云船', 'organisation', 'organisation:370281:云帆造船']]);
  });

  it('gives further names to what is there', () => {
    file('entities.csv', 'name,kind,parent,aliases,id\n岛城,place,,,370200\n');
    expect(names('岛城出口增长')).toEqual([['岛城', 'place', '370200']]);
  });

  it('rules words out', () => {
    file('ignore.csv', 'word\n青岛\n');
    expect(names('去青岛看海')).toEqual([]);
  });

  it('changes the hash', () => {
    file('ignore.csv', 'word\n青岛\n');
    expect(loadLexicon(folder).hash).not.toBe(loadLexicon().hash);
  });

  it.each([
    ['entities.csv', 'name,kind\n云帆,ship\n', 'entities.csv line 2: kind is ship'],
    ['entities.csv', 'name,kind,parent\n云帆厂,project,无名市\n', 'no place 无名市'],
    ['entities.csv', 'name\n云帆\n', 'column kind is missing'],
    ['ignore.csv', 'words\n青岛\n', 'column word is missing'],
  ])('says what is wrong in %s: %j', (name, text, fault) => {
    file(name, text);
    expect(() => loadLexicon(folder)).toThrow(LexiconError);
    expect(() => loadLexicon(folder)).toThrow(fault);
  });

  it('wants a folder with tables', () => {
    expect(() => loadLexicon(join(folder, 'none'))).toThrow('no such folder');
    expect(() => loadLexicon(folder)).toThrow('neither entities.csv nor ignore.csv');
  });
});
