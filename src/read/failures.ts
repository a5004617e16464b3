import type { Failure, FailureCode } from '../../schemas/schemas.js';

/** One clear line: where, what, and what to do. */
export function failure(path: string, code: FailureCode, what: string, remedy: string): Failure {
  return { path, code, message: `${path}: ${what}; ${remedy}` };
}

/** What the file system, zlib or a decoder threw, as a value; anything else is a fault of the program and is thrown on. */
export function failureOf(path: string, error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return failure(path, 'missing', 'not there', 'check the path');
  if (code === 'EACCES' || code === 'EPERM') return failure(path, 'permission', 'may not be read', 'give read permission');
  if (code === 'EMFILE' || code === 'ENFILE') return failure(path, 'permission', 'too many files are open', 'raise ulimit -n');
  if (code === 'ELOOP') return failure(path, 'missing', 'a link that leads back to itself', 'take it out of the corpus');
  if (code === 'EISDIR' || code === 'EIO') return failure(path, 'missing', `cannot be read (${code})`, 'check the disk and the path');
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG' || code === 'ERR_BUFFER_TOO_LARGE')
    return failure(path, 'format', 'too large to be read at once', 'split it, or write one record a line as .jsonl');
  if (code?.startsWith('CSV_'))
    return failure(path, 'record', message.split('\n')[0]!, 'correct its quotes; the rows after it are not read');
  if (code?.startsWith('Z_')) return failure(path, 'format', `damaged gzip (${message})`, 'pack or download it again');
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undecodable(path);
  throw error;
}

export const undecodable = (path: string) =>
  failure(path, 'encoding', 'neither UTF-8, GB18030, Big5 nor UTF-16 throughout', 'convert it to UTF-8, for example with iconv');
export const binary = (path: string) =>
  failure(path, 'binary', 'holds bytes that are no text', 'take it out of the corpus or convert it to text');
export const empty = (path: string) => failure(path, 'empty', 'holds no text', 'fill it or take it out of the corpus');
