/** The column `tags`: an object, or null while they could not be read. */
export function readTags(column) {
    return column ?? undefined;
}
/** AWS's list as an object, keys in order, so that equal tags are equal texts. */
export function tagsOf(list) {
    const pairs = list.map(({ Key, Value }) => [Key, Value]);
    return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
//# sourceMappingURL=tags.js.map