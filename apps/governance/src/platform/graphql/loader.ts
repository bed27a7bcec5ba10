import DataLoader from 'dataloader';

/**
 * The request's loader of this name, made at first use: all keys asked for in one turn become one query, and no key is asked for twice.
 *
 * @param batch answers in the order of the keys
 */
export function loader<Key, Value>(
  context: { readonly loaders: Map<string, unknown> },
  name: string,
  batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<Key, Value, unknown> {
  const known = context.loaders.get(name);
  if (known !== undefined) return known as DataLoader<Key, Value, unknown>;
  // objects as keys are told apart by their JSON
  const made = new DataLoader<Key, Value, unknown>(batch, {
    cacheKeyFn: (key) => (typeof key === 'object' ? JSON.stringify(key) : key),
    // PostgreSQL takes 65,535 parameters
    maxBatchSize: 5000,
  });
  context.loaders.set(name, made);
  return made;
}
