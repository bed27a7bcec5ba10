/**
 * Says yes for a part of all questions, always the same ones for the same seed.
 *
 * @param fraction from 0, never, to 1, always
 */
export function createDraws(fraction: number, seed: number): () => boolean {
  let count = 0;
  return () => fraction > 0 && drawn(seed, count++) < fraction;
}

/** The `count`th number of a seeded sequence, from 0 to less than 1; https://en.wikipedia.org/wiki/MurmurHash#Algorithm, the finalizer. */
function drawn(seed: number, count: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(count + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
