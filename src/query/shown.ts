/**
 * Values as the reference script prints them, so that lists of cases can be compared line by line: quoted text with escapes, lists in
 * brackets, None.
 */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true || value === false) return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (typeof value === 'number') return String(value).replace(/e([+-])(\d)$/, 'e$10$2');
  if (typeof value === 'string') return quoted(value);
  return JSON.stringify(value);
}

function quoted(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const body = Array.from(text, (char) => {
    if (char === '\\' || char === mark) return `\\${char}`;
    if (char === '\n') return '\\n';
    if (char === '\r') return '\\r';
    if (char === '\t') return '\\t';
    // Separators other than the space, controls, unassigned and surrogates are not printable.
    if (char !== ' ' && /[\p{Z}\p{C}]/u.test(char)) return escaped(char.codePointAt(0)!);
    return char;
  });
  return mark + body.join('') + mark;
}

function escaped(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
