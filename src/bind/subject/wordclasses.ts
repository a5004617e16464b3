import { type Scene, tokensIn } from '../scene.js';

/** Words that the name of a thing is made of, and what it ends in. */
export const NOMINAL = /^(?:n[rstzg]?|nrt|b|j|l|i|an|a|eng|s|k|g|z|q|m|x)$/;
export const HEAD_WORD = /^(?:n[rtzg]?|nrt|eng|l|j|k|g|x|vn)$/;
/** What tells something of a subject, right behind it. */
export const TELLS = /^(?:v[dgin]?|d|p|ad?|t|m|r|c|b|zg?|ul)$/;

/** Whether [from, to) is made of nouns and what sorts them. */
export const isNominal = (scene: Scene, from: number, to: number): boolean =>
  tokensIn(scene, from, to).every(({ tag }) => /^(?:n|b|j|vn|a|l|i|s|eng|k|g|z|q|x|m)/.test(tag));
