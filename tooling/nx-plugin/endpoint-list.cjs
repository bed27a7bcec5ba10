/**
 * Adds an import and an entry to the text of the data plane's endpoints.ts: the import in order of files, the entry after the last one of its area.
 * @throws when it is listed already, or the file has no such list
 */
exports.listEndpoint = (text, { area, fileName, exportName }) => {
  const path = `./endpoints/${area}/${fileName}.js`;
  if (text.includes(`'${path}'`)) throw new Error(`endpoints.ts imports ${path} already.`);
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^export const endpoints\b.*= \[$/.test(line));
  const end = lines.indexOf('];', start);
  if (start < 0 || end < 0) throw new Error('endpoints.ts has no "export const endpoints = [ … ];" to add to.');
  const imports = lines.map((line) => /^import \{ (\w+) \} from '(\.\/endpoints\/[\w/-]+\.js)';$/.exec(line));
  const sameArea = new Set(imports.filter((found) => found?.[2].startsWith(`./endpoints/${area}/`)).map((found) => found[1]));
  const last = lines.slice(start, end).findLastIndex((line) => sameArea.has(line.trim().replace(',', '')));
  const entry = `  ${exportName},`;
  if (last >= 0) lines.splice(start + last + 1, 0, entry);
  else lines.splice(end, 0, '', entry);
  const following = imports.findIndex((found) => found && found[2] > path);
  const at = following >= 0 ? following : imports.findLastIndex((found) => found) + 1;
  lines.splice(at, 0, `import { ${exportName} } from '${path}';`);
  return lines.join('\n');
};

/** `runs` -> `run-requests`, the module of mlflow-protocol with the requests of an area. */
exports.requestsOf = (area) => `${area.replace(/s$/, '')}-requests`;

/** Adds an empty request of that name to a module of requests, unless it has one; makes the module when there is none. */
exports.declareRequest = (text, { message, exportName }) => {
  if (text && new RegExp(`^export const ${exportName}\\b`, 'm').test(text)) return text;
  const declared = [
    `/** Fields: mlflow 3.10.1 \`protos/service.proto\` ${message}; assertions: \`server/handlers.py\`. */`,
    `export const ${exportName} = request('${message}', {});`,
    `export type ${message}Input = InputOf<typeof ${exportName}>;`,
    '',
  ].join('\n');
  if (text) return `${text.trimEnd()}\n\n${declared}`;
  return `import { request } from './request-schema.js';\nimport type { InputOf } from './request-schema.js';\n\n${declared}`;
};
