/** How a file is taken apart: as one text, as the article of a page, as one JSON value, as a line of JSON for each record, as rows of a table. */
export type Shape = 'text' | 'page' | 'json' | 'lines' | 'rows';

export interface Format {
  /** Named in `Source.format`. */
  name: string;
  endings: readonly string[];
  shape: Shape;
  /** Between two cells, where the shape is rows. */
  delimiter?: string;
}

/** A new format is a row here, and where its shape is new, a reader in `read.ts`. */
export const FORMATS: readonly Format[] = [
  { name: 'txt', endings: ['txt', 'text'], shape: 'text' },
  { name: 'md', endings: ['md', 'markdown'], shape: 'text' },
  { name: 'html', endings: ['html', 'htm', 'xhtml', 'shtml'], shape: 'page' },
  { name: 'jsonl', endings: ['jsonl', 'ndjson'], shape: 'lines' },
  { name: 'json', endings: ['json'], shape: 'json' },
  { name: 'csv', endings: ['csv'], shape: 'rows', delimiter: ',' },
  { name: 'tsv', endings: ['tsv', 'tab'], shape: 'rows', delimiter: '\t' },
];

/** What to do with formats that are not read. */
const REMEDIES: readonly { endings: readonly string[]; remedy: string }[] = [
  { endings: ['mht', 'mhtml', 'webarchive'], remedy: 'open it in a browser and save the page as .html' },
  { endings: ['pdf'], remedy: 'convert it to text, for example with pdftotext -layout' },
  { endings: ['doc', 'docx', 'odt', 'rtf', 'wps', 'epub'], remedy: 'convert it to text, for example with libreoffice --convert-to txt' },
  { endings: ['xls', 'xlsx', 'ods', 'et'], remedy: 'save the sheet as CSV with the columns id and text' },
  { endings: ['zip', 'tar', 'tgz', '7z', 'rar', 'bz2', 'xz', 'zst'], remedy: 'unpack it into the corpus' },
];

/** The format that a file's name tells, and whether it is packed with gzip; null where it is not read. */
export function formatOf(name: string): { format: Format; gzip: boolean } | null {
  const gzip = /\.gz$/i.test(name);
  const ending = endingOf(gzip ? name.slice(0, -3) : name);
  const format = FORMATS.find(({ endings }) => endings.includes(ending));
  return format ? { format, gzip } : null;
}

/** What a person can do about a file that is not read. */
export function remedyFor(name: string): string {
  const ending = endingOf(name.replace(/\.gz$/i, ''));
  return (
    REMEDIES.find(({ endings }) => endings.includes(ending))?.remedy ?? 'rename it to .txt if it is text, or take it out of the corpus'
  );
}

const endingOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
