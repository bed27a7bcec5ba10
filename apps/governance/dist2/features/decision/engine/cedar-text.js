/** A Cedar string. */
export function quoted(text) {
    return `"${escaped(text)}"`;
}
/** A Cedar pattern that matches what starts with the text. */
export function startingWith(text) {
    return `"${escaped(text).replaceAll('*', '\\*')}*"`;
}
function escaped(text) {
    return text.replaceAll(/[\\"\p{Cc}]/gu, (character) => character === '\\' || character === '"' ? `\\${character}` : `\\u{${character.codePointAt(0).toString(16)}}`);
}
export function uid(type, id) {
    return `${type}::${quoted(id)}`;
}
/** The group that every account outside the organization is in. */
export const OUTSIDE = 'accounts';
export function set(texts) {
    return `[${texts.map(quoted).join(', ')}]`;
}
//# sourceMappingURL=cedar-text.js.map