const { createRequire } = require('node:module');
const { join } = require('node:path');

const { generateFiles } = require('@nx/devkit');

const { formatChanges } = require('../../format-changes.cjs');
const { exportNameOf, fileNameOf, listOperation } = require('../../service-list.cjs');

const app = 'apps/emulator';

/** Where each service's API reference has its page of an operation. */
const references = {
  iam: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_',
  organizations: 'https://docs.aws.amazon.com/organizations/latest/APIReference/API_',
  ram: 'https://docs.aws.amazon.com/ram/latest/APIReference/API_',
  s3: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_',
  sagemaker: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_',
  'service-quotas': 'https://docs.aws.amazon.com/servicequotas/2019-06-24/apireference/API_',
  sts: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_',
};

module.exports = async function operationGenerator(tree, { service, operation }) {
  const folder = `${app}/src/services/${service}`;
  if (!tree.exists(`${folder}/service.ts`))
    throw new Error(`${folder}/service.ts does not exist; write the service first. There are: ${services(tree)}.`);
  const client = knownCommand(service, operation);
  const names = { service, operation, client, fileName: fileNameOf(operation), exportName: exportNameOf(operation) };
  const file = `${folder}/operations/${names.fileName}.ts`;
  if (tree.exists(file)) throw new Error(`${file} exists already.`);
  tree.write(`${folder}/service.ts`, listOperation(tree.read(`${folder}/service.ts`, 'utf8'), names));
  const reference = `${references[service] ?? fail(`Add the API reference of ${service} to ${__filename}.`)}${operation}.html`;
  generateFiles(tree, join(__dirname, 'files'), `${folder}/operations`, { ...names, reference, tmpl: '' });
  await formatChanges(tree);
};

function fail(message) {
  throw new Error(message);
}

function services(tree) {
  return tree
    .children(`${app}/src/services`)
    .filter((name) => tree.exists(`${app}/src/services/${name}/service.ts`))
    .join(', ');
}

/** The SDK's package, when it knows the operation; otherwise the nearest names are offered. */
function knownCommand(service, operation) {
  const client = `@aws-sdk/client-${service}`;
  const load = createRequire(join(__dirname, '../../../../', app, 'package.json'));
  let sdk;
  try {
    sdk = load(client);
  } catch (error) {
    throw new Error(`${client} is not a dependency of ${app}: add it, at an exact version, and install.`, { cause: error });
  }
  if (sdk[`${operation}Command`]) return client;
  const wanted = operation.toLowerCase();
  const near = Object.keys(sdk)
    .filter((name) => /^[A-Z]\w+Command$/.test(name))
    .map((name) => name.slice(0, -'Command'.length))
    .filter(
      (name) => name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase()) || name.slice(0, 8) === operation.slice(0, 8),
    );
  throw new Error(`${client} has no operation ${operation}.${near.length > 0 ? ` Did you mean ${near.slice(0, 8).join(', ')}?` : ''}`);
}
