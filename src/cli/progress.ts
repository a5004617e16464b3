import type { Progress } from '../run/run.js';

/** Shows how a run gets on: one line that is written over on a terminal, a plain line every few seconds elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): { show(progress: Progress): void; end(): void } {
  const started = Date.now();
  let last = started;
  let drawn = false;
  const every = stream.isTTY ? 100 : 5000;
  return {
    show(progress) {
      const now = Date.now();
      if (now - last < every) return;
      last = now;
      const line = lineOf(progress, (now - started) / 1000);
      stream.write(stream.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
      drawn = stream.isTTY === true;
    },
    end() {
      if (drawn) stream.write('\r\x1b[2K');
    },
  };
}

function lineOf({ files, done, extracted, figures, facts, failures, chars }: Progress, seconds: number): string {
  const rate = seconds > 0 ? Math.round(extracted / seconds) : 0;
  const left = done > 0 && done < files ? ` · ${clock((seconds / done) * (files - done))} left` : '';
  const read = `${done}/${files} files · ${extracted} sources · ${figures} figures · ${facts} facts`;
  return `${bar(done, files)} ${read} · ${rate}/s, ${(chars / 1e6 / Math.max(seconds, 0.1)).toFixed(2)} M characters/s${left}${failures > 0 ? ` · ${failures} failures` : ''}`;
}

const bar = (done: number, all: number) => {
  const full = all === 0 ? 20 : Math.floor((done / all) * 20);
  return '█'.repeat(full) + '░'.repeat(20 - full);
};

const clock = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);
