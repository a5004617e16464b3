import type { Stretch } from './recognize.js';

/** So many stretches are looked through one by one; of more it is noted which characters they take. */
const FEW = 12;

/** Which characters of a text are taken; asking is as long as the stretch, however many stretches there are. */
export class Cover {
  readonly #length: number;
  readonly #few: Stretch[] = [];
  #taken: Uint8Array | null = null;

  constructor(length: number, stretches: Iterable<Stretch> = []) {
    this.#length = length;
    for (const stretch of stretches) this.add(stretch);
  }

  add(stretch: Stretch): void {
    if (this.#taken) this.#taken.fill(1, stretch.from, stretch.to);
    else if (this.#few.push(stretch) > FEW) {
      this.#taken = new Uint8Array(this.#length);
      for (const { from, to } of this.#few) this.#taken.fill(1, from, to);
    }
  }

  /** Whether a character of the stretch is taken. */
  meets({ from, to }: Stretch): boolean {
    if (to <= from) return false;
    const taken = this.#taken;
    if (taken) {
      for (let i = Math.max(from, 0); i < to; i++) if (taken[i] === 1) return true;
      return false;
    }
    for (const one of this.#few) if (one.from < to && from < one.to && one.from < one.to) return true;
    return false;
  }
}
