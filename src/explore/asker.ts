import { type ChildProcess, fork } from 'node:child_process';
import { statSync } from 'node:fs';
import type { Answer, Asked, Listed, ListingName, QuestionName, WriteName, Written } from './questions.js';

/** A question took longer than it may. */
export class TooHeavy extends Error {
  override name = 'TooHeavy';
}

/** What a question threw, by the name of its error. */
class Refusal extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(message);
  }
}

export type Format = 'json' | 'csv';

/** Asks questions of a store elsewhere, so that a heavy one holds up nobody. */
export interface Asker {
  /** Throws TooHeavy after the limit, Refusal for what the question threw. */
  ask<N extends QuestionName>(name: N, ...args: Asked<N>): Promise<Answer<N>>;
  /** The rows of a listing as text, in pieces; stops when its reader does. */
  list<N extends ListingName>(format: Format, name: N, ...args: Listed<N>): AsyncGenerator<string>;
  /** Writes a judgement; waits where a run is writing. */
  write<N extends WriteName>(name: N, ...args: Written<N>): Promise<void>;
  /** Changes whenever the store does. */
  version(): string;
  close(): void;
}

/** What goes to the answering process, and what comes back. */
export type Message =
  | { id: number; ask: QuestionName; args: readonly unknown[] }
  | { id: number; list: ListingName; format: Format; args: readonly unknown[] }
  | { id: number; write: WriteName; args: readonly unknown[] }
  | { id: number; pull: true };
export type Reply =
  | { id: number; value: unknown }
  | { id: number; error: { name: string; message: string } }
  | { id: number; piece: string | null };

/** Processes that answer at a time; more would only share the cores. */
const ANSWERERS = 2;
/** Milliseconds that a question may go on when a newer one has come. */
const GRACE = 700;
/** Downloads at a time; each has a process of its own. */
const DOWNLOADS = 3;

interface Waiting {
  message: Message;
  resolve(reply: Reply): void;
  reject(error: Error): void;
}

/**
 * Processes that hold the store open for reading and answer one question at a time. A process and not a thread: a statement that runs in SQLite cannot be
 * interrupted from outside, but a process can be ended. `limit` is in milliseconds.
 * With `latest` there is one process, and a new question takes the place of those that wait and of one that has run for long: who types on has no use
 * for the count of what was typed before.
 */
export function askerOf(file: string, limit: number, { latest = false }: { latest?: boolean } = {}): Asker {
  const idle: ChildProcess[] = [];
  const queue: Waiting[] = [];
  const all = new Set<ChildProcess>();
  const running = new Map<ChildProcess, number>();
  const most = latest ? 1 : ANSWERERS;
  let answering = 0;
  let downloads = 0;
  let next = 1;
  let closed = false;
  /** Started ahead of the next download, whose reader need not wait for a process to begin. */
  let spare: ChildProcess | null = null;

  const start = () => {
    const child = fork(new URL('answerer.js', import.meta.url), [file], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      serialization: 'json',
    });
    all.add(child);
    child.once('exit', () => {
      all.delete(child);
      if (spare === child) spare = null;
      if (idle.includes(child)) idle.splice(idle.indexOf(child), 1);
    });
    return child;
  };

  const pump = () => {
    while (!closed && queue.length > 0 && (idle.length > 0 || answering < most)) {
      const waiting = queue.shift()!;
      const child = idle.pop() ?? start();
      answering++;
      running.set(child, Date.now());
      void exchange(child, waiting.message, limit).then(
        (reply) => {
          idle.push(child);
          running.delete(child);
          answering--;
          waiting.resolve(reply);
          pump();
        },
        (error: Error) => {
          child.kill('SIGKILL');
          running.delete(child);
          answering--;
          waiting.reject(error);
          pump();
        },
      );
    }
  };

  const supersede = () => {
    for (const { reject } of queue.splice(0)) reject(new TooHeavy('a newer question took its place'));
    for (const [child, since] of running) if (Date.now() - since > GRACE) child.kill('SIGKILL');
  };

  const post = (message: Message) =>
    new Promise<Reply>((resolve, reject) => {
      if (latest) supersede();
      queue.push({ message, resolve, reject });
      pump();
    });

  return {
    async ask(name, ...args) {
      return answerOf(await post({ id: next++, ask: name, args })) as Answer<typeof name>;
    },
    async write(name, ...args) {
      answerOf(await post({ id: next++, write: name, args }));
    },
    async *list(format, name, ...args) {
      if (downloads >= DOWNLOADS) throw new TooHeavy(`${DOWNLOADS} downloads at a time`);
      downloads++;
      const child = spare ?? start();
      spare = null;
      try {
        let reply = await exchange(child, { id: next++, list: name, format, args }, 6 * limit);
        for (;;) {
          if ('error' in reply) throw new Refusal(reply.error.name, reply.error.message);
          if (!('piece' in reply) || reply.piece === null) return;
          yield reply.piece;
          reply = await exchange(child, { id: next++, pull: true }, 6 * limit);
        }
      } finally {
        downloads--;
        child.kill('SIGKILL');
        if (!closed) spare ??= start();
      }
    },
    version: () => versionOf(file),
    close() {
      closed = true;
      for (const child of all) child.kill('SIGKILL');
      for (const { reject } of queue.splice(0)) reject(new Error('closed'));
    },
  };
}

function exchange(child: ChildProcess, message: Message, limit: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      child.off('message', onReply);
      child.off('exit', onExit);
    };
    const onReply = (reply: unknown) => {
      end();
      resolve(reply as Reply);
    };
    const onExit = () => {
      end();
      reject(new Error('the answering process ended'));
    };
    const timer = setTimeout(() => {
      end();
      reject(new TooHeavy(`longer than ${limit} ms`));
    }, limit);
    child.on('message', onReply);
    child.on('exit', onExit);
    child.send(message);
  });
}

function answerOf(reply: Reply): unknown {
  if ('error' in reply) throw new Refusal(reply.error.name, reply.error.message);
  return 'value' in reply ? reply.value : undefined;
}

/** The store's files as they stand: what was asked before holds while they do. */
export function versionOf(file: string): string {
  return ['', '-wal']
    .map((suffix) => {
      const state = statSync(file + suffix, { throwIfNoEntry: false });
      return state ? `${state.size} ${state.mtimeMs}` : '';
    })
    .join(' ');
}
