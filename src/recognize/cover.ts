import type { Stretch } from './recognize.js';

/** Which characters of a text are taken; asking is as long as the stretch, however many stretches there are. */
export class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number, stretches: Iterable<Stretch> = []) {
    this.#taken = new Uint8Array(length);
    for (const stretch of stretches) this.add(stretch);
  }

  add({ from, to }: Stretch): void {
    this.#taken.fill(1, from, to);
  }

  /** Whether a character of the stretch is taken. */
  meets({ from, to }: Stretch): boolean {
    const taken = this.#taken;
    for (let i = Math.max(from, 0); i < to; i++) if (taken[i] === 1) return true;
    return false;
  }
}
