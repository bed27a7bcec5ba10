/** `ListObjectsV2` -> `list-objects-v2`, the name of the operation's file. */
exports.fileNameOf = (operation) =>
  operation
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

/** `CreateMlflowApp` -> `createMlflowApp`, the name of its export. */
exports.exportNameOf = (operation) => operation[0].toLowerCase() + operation.slice(1);

/**
 * Adds an import and an entry of `operations: [ … ]` to the text of a service.ts, both in order.
 * @throws when the file has no such list, or lists the operation already
 */
exports.listOperation = (text, { fileName, exportName }) => {
  const line = `import { ${exportName} } from './operations/${fileName}.js';`;
  if (text.includes(line)) throw new Error(`service.ts imports ./operations/${fileName}.js already.`);
  const list = /^( *)operations: \[([^\]]*)\]/m.exec(text);
  if (!list) throw new Error('service.ts has no "operations: [ … ]" to add to.');
  const names = list[2]
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.some((name) => !/^\w+$/.test(name)))
    throw new Error('The list of operations has more in it than names; add the operation by hand.');
  const sorted = [...names, exportName].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const withEntry = text.replace(list[0], `${list[1]}operations: [${sorted.join(', ')}]`);
  return insertImport(withEntry, line, fileName);
};

/** Before the first operation's import that sorts after it, else after the last import. */
function insertImport(text, line, fileName) {
  const lines = text.split('\n');
  const nameOf = (candidate) => /^import \{ \w+ \} from '\.\/operations\/([\w-]+)\.js';$/.exec(candidate)?.[1];
  let at = lines.findIndex((candidate) => (nameOf(candidate) ?? '') > fileName);
  if (at < 0) at = lines.findLastIndex((candidate) => nameOf(candidate) !== undefined || /^(import|\}) .*from '.*';$/.test(candidate)) + 1;
  lines.splice(at, 0, line);
  return lines.join('\n');
}
