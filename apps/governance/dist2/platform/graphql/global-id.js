import { refusal } from '../../errors.js';
/** An id that is unique across types, as Relay wants it. Opaque to clients. */
export function toGlobalId(type, id) {
    return Buffer.from(`${type}:${id}`).toString('base64url');
}
/** @returns undefined when the text is no global id */
export function readGlobalId(text) {
    if (!/^[\w-]{4,1024}$/.test(text))
        return undefined;
    const decoded = Buffer.from(text, 'base64url').toString();
    const at = decoded.indexOf(':');
    if (at < 1 || toGlobalId(decoded.slice(0, at), decoded.slice(at + 1)) !== text)
        return undefined;
    return { type: decoded.slice(0, at), id: decoded.slice(at + 1) };
}
/** @throws Refusal `validation` unless it is the id of such a thing */
export function idOf(type, text, field) {
    const read = readGlobalId(text);
    if (read?.type !== type)
        throw refusal('validation', { reason: `This is not the id of a ${type}.` }, field);
    return read.id;
}
//# sourceMappingURL=global-id.js.map