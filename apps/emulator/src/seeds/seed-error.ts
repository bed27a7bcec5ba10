/** Where in a seed something is, e.g. `['accounts', 2, 'id']`. */
export type SeedPath = readonly (string | number)[];

/** What is wrong with one place of a seed. */
export interface SeedProblem {
  readonly path: SeedPath;
  readonly message: string;
  /** The key itself is wrong, not its value. */
  readonly key?: string;
}

/** Names file, line and field of everything that is wrong, one a line; nothing was changed. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}

/** `accounts[2].id` */
export function pathText(path: SeedPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
