const { join } = require('node:path');

const { generateFiles, names } = require('@nx/devkit');

const { formatChanges } = require('../../format-changes.cjs');

module.exports = async function packageGenerator(tree, { name, description }) {
  const folder = `packages/${name}`;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is not kebab-case, e.g. retry-after.`);
  if (tree.exists(folder)) throw new Error(`${folder} exists already.`);
  const { propertyName } = names(name);
  generateFiles(tree, join(__dirname, 'files'), folder, { name, description: description || name, propertyName, tmpl: '' });
  await formatChanges(tree);
};
