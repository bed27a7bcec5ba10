const { join } = require('node:path');

const prettier = require('prettier');

const root = join(__dirname, '../..');

/** Formats what a generator changed, in the style of the workspace. (devkit's own looks for that style inside the tree, where a test has none.) */
exports.formatChanges = async (tree) => {
  const style = await prettier.resolveConfig(join(root, 'package.json'));
  for (const { path, content, type } of tree.listChanges()) {
    if (type === 'DELETE' || !/^(apps|packages)\/.*\.(ts|mjs|json|md)$/.test(path)) continue;
    tree.write(path, await prettier.format(content.toString(), { ...style, filepath: path }));
  }
};
