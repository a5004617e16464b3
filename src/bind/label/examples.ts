import { type Chunk, chunkAt, type Scene } from '../scene.js';

/** The last 等 in [from, to). */
export function lastExamples(scene: Scene, from: number, to: number): Chunk | undefined {
  for (let i = chunkAt(scene, to) - 1; i >= 0 && scene.chunks[i]!.from >= from; i--)
    if (scene.symbols[i] === 'e' && scene.chunks[i]!.to < to) return scene.chunks[i];
  return undefined;
}
