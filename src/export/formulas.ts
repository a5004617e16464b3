/**
 * Whether a spreadsheet would take a text for a formula: it starts with = + - @, one of their full-width forms, a tab or a line break (as OWASP
 * lists them under CSV injection). Plain negative numbers in text (the exact decimals) are none.
 */
export function runsAsFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
}
