export * from './calendar.js';
export * from './hedges.js';
export * from './indicators.js';
export * from './naming.js';
export { type EnglishNameRow, type EnglishNames, nameWords } from './places.js';
export * from './scales.js';
export * from './triggers.js';
export * from './types.js';
export * from './units.js';
