import DataLoader from 'dataloader';
/**
 * The request's loader of this name, made at first use: all keys asked for in one turn become one query, and no key is asked for twice.
 *
 * @param batch answers in the order of the keys
 */
export declare function loader<Key, Value>(context: {
    readonly loaders: Map<string, unknown>;
}, name: string, batch: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>): DataLoader<Key, Value, unknown>;
