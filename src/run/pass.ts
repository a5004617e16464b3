import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Extraction, Failure, Source } from '../../schemas/schemas.js';
import { isFailure } from '../read/read.js';
import { markOf, SpanError, type Store } from '../store/store.js';
import { checkStore } from './checking.js';
import type { Extractor } from './extractor.js';
import type { CorpusFile, Items } from './reader.js';
import { checksHash, programVersion, rulesHash } from './rules.js';
import { type Progress, type RunOptions, type RunSummary, StrictError } from './summary.js';

/** Sources are written together until they hold this many characters or are this many. */
const BATCH = { chars: 2_000_000, sources: 500 };

/** So many sources a worker, and characters in all, are read ahead of those that are written: workers go on while a batch is. */
const AHEAD = { sources: 100, chars: 1_000_000 };

/** A step of the run, in order: what a source gave, or the end of a file. */
type Step =
  | { type: 'source'; file: number; source: Source; extraction: Promise<Extraction>; metadata: string; owner: FileWork }
  | { type: 'end'; file: number; owner: FileWork };

/** A file while it is read. */
interface FileWork {
  entry: CorpusFile;
  seen: Set<number>;
  paths: Set<string>;
  failures: Failure[];
}

/** One pass over a corpus: reads, extracts, writes, in the order of the files. */
export class Pass {
  private readonly rules: string;
  private readonly progress: Progress = { files: 0, done: 0, extracted: 0, chars: 0, figures: 0, facts: 0, failures: 0 };
  private readonly steps: Step[] = [];
  private batch: (() => void)[] = [];
  private batchChars = 0;
  private aheadChars = 0;
  private unchanged = 0;
  private removed = 0;
  private breathed = Date.now();

  constructor(
    private readonly store: Store,
    private readonly corpus: string,
    private readonly extractor: Extractor,
    private readonly options: RunOptions,
  ) {
    this.rules = options.rules ?? rulesHash(options.lexicon);
  }

  /** `dismiss` is called once all is extracted: what extracts gives back its memory before claims are made and checked. */
  async over(files: readonly CorpusFile[], failures: readonly Failure[], dismiss: () => Promise<void>): Promise<RunSummary> {
    const { store, corpus, rules, progress } = this;
    const now = this.options.now ?? (() => new Date());
    const id = store.startRun({ corpus, version: programVersion(), rules, started: now().toISOString() });
    const known = store.files();
    store.fill();
    progress.files = files.length;
    store.transaction(() => store.fail('', failures));
    this.noteFailures(failures);
    const changed = files.filter((file) => {
      const was = known.get(file.path);
      known.delete(file.path);
      return was !== markOf(file, rules) || this.options.verify;
    });
    progress.done = files.length - changed.length;
    for await (const { file, items } of this.options.reader.read(corpus, changed)) {
      if (this.options.signal?.aborted) break;
      await this.read(file, items);
      this.report();
    }
    // What is not written yet when a run is stopped is done again by the next.
    while (this.steps.length > 0 && !this.options.signal?.aborted) await this.step();
    this.flush();
    await dismiss();
    const interrupted = this.options.signal?.aborted ?? false;
    if (!interrupted) this.remove([...known.keys()], failures);
    store.settle();
    store.checkWith(checksHash());
    await checkStore(store);
    const counts = store.counts();
    if (!interrupted) store.finishRun(id, now().toISOString(), { ...counts, extracted: progress.extracted, removed: this.removed });
    this.report();
    const all = store.all('SELECT path, code, message FROM failures ORDER BY path, code, message') as unknown as Failure[];
    return { counts, extracted: progress.extracted, unchanged: this.unchanged, removed: this.removed, failures: all, interrupted };
  }

  private async read(entry: CorpusFile, items: Items): Promise<void> {
    const { store } = this;
    const file = store.openFile(entry.path);
    const owner: FileWork = { entry, seen: new Set(), paths: new Set(), failures: [] };
    for await (const item of items) {
      if (this.options.signal?.aborted) return;
      if (isFailure(item)) {
        this.addFailure(owner, item);
        continue;
      }
      if (owner.paths.has(item.path)) {
        this.addFailure(owner, { path: item.path, code: 'record', message: `${item.path}: a second record with this id; it was left out` });
        continue;
      }
      owner.paths.add(item.path);
      const metadata = item.metadata.length === 0 ? '' : hashOf(JSON.stringify(item.metadata));
      const was = store.sourceState(item.path);
      if (was && was.sha256 === item.sha256 && was.metadata === metadata && was.rules === this.rules) {
        owner.seen.add(was.id);
        this.unchanged++;
        continue;
      }
      const extraction = this.extractor.extract(item);
      extraction.catch(() => {}); // It is awaited in its turn, and its failure is dealt with there.
      this.steps.push({ type: 'source', file, source: item, extraction, metadata, owner });
      this.aheadChars += item.text.length;
      while (this.steps.length > this.extractor.width * AHEAD.sources || this.aheadChars > AHEAD.chars) await this.step();
    }
    this.steps.push({ type: 'end', file, owner });
  }

  /** Takes the oldest step into the batch once its extraction is there. */
  private async step(): Promise<void> {
    const { store, progress, rules } = this;
    await this.breathe();
    const step = this.steps.shift()!;
    const { owner, file } = step;
    if (step.type === 'end') {
      const { path, size, mtime, metadata } = owner.entry;
      this.batch.push(() => {
        store.fail(path, owner.failures);
        this.removed += store.closeFile(file, { path, size, mtime, metadata, rules }, owner.seen);
      });
      progress.done++;
      if (this.batch.length >= BATCH.sources) this.flush();
      return;
    }
    const { source, metadata } = step;
    this.aheadChars -= source.text.length;
    try {
      const extraction = await step.extraction;
      progress.extracted++;
      progress.chars += source.text.length;
      progress.figures += extraction.figures.length;
      progress.facts += extraction.facts.length;
      this.batch.push(() => {
        try {
          owner.seen.add(store.writeExtraction(source, extraction, { file, metadata, rules }));
        } catch (error) {
          if (!(error instanceof SpanError)) throw error;
          this.addFailure(owner, broken(source, error));
        }
      });
    } catch (error) {
      this.addFailure(owner, broken(source, error));
    }
    this.batchChars += source.text.length;
    if (this.batch.length >= BATCH.sources || this.batchChars >= BATCH.chars) this.flush();
    this.report();
  }

  /** Extraction in this thread leaves no room for signals: let them in now and then. */
  private async breathe(): Promise<void> {
    if (Date.now() - this.breathed < 100) return;
    await setImmediate();
    this.breathed = Date.now();
  }

  private flush(): void {
    const work = this.batch;
    this.batch = [];
    this.batchChars = 0;
    if (work.length > 0)
      this.store.transaction(() => {
        for (const write of work) write();
      });
  }

  /** What is no longer there goes, unless a folder above it could not be listed this time. */
  private remove(missing: readonly string[], failures: readonly Failure[]): void {
    const unseen = failures.map(({ path }) => path).filter((path) => path.endsWith('/'));
    const gone = missing.filter((path) => !unseen.some((folder) => path.startsWith(folder)));
    if (gone.length === 0) return;
    this.store.transaction(() => {
      for (const path of gone) this.removed += this.store.removeFile(path);
    });
  }

  private addFailure(owner: FileWork, failure: Failure): void {
    owner.failures.push(failure);
    this.noteFailures([failure]);
  }

  private noteFailures(failures: readonly Failure[]): void {
    this.progress.failures += failures.length;
    if (this.options.strict && failures[0]) throw new StrictError(failures[0].message);
  }

  private report(): void {
    this.options.onProgress?.({ ...this.progress });
  }
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Extraction broke on a source: a defect of a rule. The source is reported and the run goes on. */
const broken = ({ path }: Source, error: unknown): Failure => ({
  path,
  code: 'extract',
  message: `${path}: extraction broke: ${error instanceof Error ? error.message : String(error)}`,
});
