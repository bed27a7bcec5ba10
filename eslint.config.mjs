import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** What no source file may do. */
const forbiddenInSource = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: a name that is the same everywhere can be searched for.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: export names one by one, or import from the file that has them.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];

/** The environment is read once, in config.ts, and passed down. */
const forbiddenEnvironment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'process.env belongs in config.ts; take the value from the configuration that is passed down.',
  },
  {
    selector: "VariableDeclarator[init.name='process'] > ObjectPattern > Property[key.name='env']",
    message: 'process.env belongs in config.ts; take the value from the configuration that is passed down.',
  },
  {
    selector: "ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name='env']",
    message: 'process.env belongs in config.ts; take the value from the configuration that is passed down.',
  },
];

/** Handlers get time and ids from their context, so that tests can set both. */
const forbiddenInHandlers = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Handlers take the time from ctx.now().' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Handlers take the time from ctx.now().' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Handlers take ids and chance from their context.' },
  { selector: "CallExpression[callee.name='randomUUID']", message: 'Handlers take ids from their context.' },
  { selector: "CallExpression[callee.property.name='randomUUID']", message: 'Handlers take ids from their context.' },
  {
    selector: 'CallExpression[callee.name=/^set(Timeout|Interval)$/]',
    message: 'Nothing happens later by itself in a handler: compute the state from ctx.now() and stored times.',
  },
];

const restricted = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

const typeAware = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

const boundaries = [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:lib', 'type:tool'] },
];

/** The service is tested against the emulator, as it would be run against AWS, and through the command line. */
const boundariesOfTests = [{ sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:lib', 'type:app'] }];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.build/**',
      '**/.turbo/**',
      '**/.nx/**',
      '**/.venv/**',
      '**/*.gen.ts',
      '**/files/**',
      'apps/governance/src/platform/prisma/client/**',
    ],
  },
  ...tseslint.configs.recommended,
  comments.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      '@eslint-community/eslint-comments/disable-enable-pair': ['error', { allowWholeFile: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      // as the empty default of a generic table, `{}` says what it means
      '@typescript-eslint/no-empty-object-type': ['error', { allowObjectTypes: 'always' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
    },
  },
  {
    files: ['apps/*/src/**/*.ts', 'packages/*/src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx },
    rules: {
      ...typeAware,
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: boundaries }],
      ...restricted(forbiddenInSource, forbiddenEnvironment),
    },
  },
  {
    files: ['apps/governance/src/**/*.test.ts', 'apps/governance/src/**/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints: boundariesOfTests }],
    },
  },
  {
    // the SDK's own types of schemas and commands are open ended; nobody else touches them
    files: ['packages/aws-protocol/src/**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    files: ['apps/*/src/services/**/*.ts', 'apps/*/src/mlflow/endpoints/**/*.ts'],
    rules: restricted(forbiddenInSource, forbiddenEnvironment, forbiddenInHandlers),
  },
  {
    // main.ts only hands the environment to config.ts
    files: ['apps/*/src/{config,main}.ts', '**/*.test.ts', 'apps/*/src/**/test/**/*.ts', 'packages/localstack-utils/src/**/*.ts'],
    rules: restricted(forbiddenInSource),
  },
  {
    // jest takes the default export of its global setup; the suites learn of their PostgreSQL through the environment
    files: ['apps/governance/src/testing/{global-setup,global-teardown,test-database}.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
