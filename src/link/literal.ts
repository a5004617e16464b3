/** Words as the source of a pattern that matches their own characters, alone or within a class, with the flag u or without. Pure. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
