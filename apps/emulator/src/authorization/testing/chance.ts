/** Chance that can be repeated: the same seed gives the same choices. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** True in this part of the cases. */
  of(part: number): boolean;
  /** From 0 to below `count`. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of them, in their order. */
  some<Item>(items: readonly Item[], part: number): Item[];
}

/** SplitMix32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const of = (part: number): boolean => next() < part;
  return {
    next,
    below,
    of,
    pick: (items) => items[below(items.length)]!,
    some: (items, part) => items.filter(() => of(part)),
  };
}
