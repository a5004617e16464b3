import { setFlagsFromString } from 'node:v8';

/** V8's flags for a run by workers, and the major versions of V8 (11 is Node 20's) that they were measured with. */
const FLAGS = {
  versions: ['11'],
  /** A function is optimised after so many bytes of its code have run; V8's own value is 66 k. */
  flags: ['--interrupt-budget=1000000', '--always-sparkplug', '--no-regexp-tier-up'],
};

/**
 * Lets V8 compile plainly at once and optimise late, in a run over a large corpus. Each worker optimises for itself what all of them run, while most of the work is in
 * regular expressions and native code, which gain nothing: by V8's own measure a third of a run over 12,000 items goes into optimising.
 * Flags are no part of Node's stable interface, so that versions they were not measured with are left as they are: there a run only takes longer.
 */
export function optimiseLate(): void {
  if (FLAGS.versions.includes(process.versions.v8.split('.')[0]!)) for (const flag of FLAGS.flags) setFlagsFromString(flag);
}
