import DataLoader from 'dataloader';
/**
 * The request's loader of this name, made at first use: all keys asked for in one turn become one query, and no key is asked for twice.
 *
 * @param batch answers in the order of the keys
 */
export function loader(context, name, batch) {
    const known = context.loaders.get(name);
    if (known !== undefined)
        return known;
    // objects as keys are told apart by their JSON
    const made = new DataLoader(batch, {
        cacheKeyFn: (key) => (typeof key === 'object' ? JSON.stringify(key) : key),
        // PostgreSQL takes 65,535 parameters
        maxBatchSize: 5000,
    });
    context.loaders.set(name, made);
    return made;
}
//# sourceMappingURL=loader.js.map