import type { Metadata, Source } from '../../schemas/schemas.js';

/** A source made of a text, as the reader would yield it. */
export function sourceOf(text: string, options: { format?: string; metadata?: Metadata[] } = {}): Source {
  return { path: 'test.txt', format: options.format ?? 'txt', encoding: 'utf-8', sha256: '', text, metadata: options.metadata ?? [] };
}
