const { join } = require('node:path');

const { generateFiles } = require('@nx/devkit');

const { declareRequest, listEndpoint, requestsOf } = require('../../endpoint-list.cjs');
const { formatChanges } = require('../../format-changes.cjs');
const { exportNameOf, fileNameOf } = require('../../service-list.cjs');

const plane = 'apps/emulator/src/mlflow';

module.exports = async function endpointGenerator(tree, { area, message, path, method = 'POST' }) {
  const names = {
    area,
    message,
    path,
    method,
    fileName: fileNameOf(message),
    exportName: exportNameOf(message),
    requests: requestsOf(area),
  };
  const file = `${plane}/endpoints/${area}/${names.fileName}.ts`;
  if (tree.exists(file)) throw new Error(`${file} exists already.`);
  tree.write(`${plane}/endpoints.ts`, listEndpoint(tree.read(`${plane}/endpoints.ts`, 'utf8'), names));
  const requests = `packages/mlflow-protocol/src/${names.requests}.ts`;
  tree.write(requests, declareRequest(tree.exists(requests) ? tree.read(requests, 'utf8') : undefined, names));
  generateFiles(tree, join(__dirname, 'files'), `${plane}/endpoints/${area}`, {
    ...names,
    snakeName: names.fileName.replaceAll('-', '_'),
    tmpl: '',
  });
  await formatChanges(tree);
};
