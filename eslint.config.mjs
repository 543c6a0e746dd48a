import { readFileSync } from 'node:fs';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Who may import whom, and who knows CDKTF; CONTRIBUTING.md says why. The architecture test reads the same table. */
const { mayImport: rooms, knowCdktf } = JSON.parse(readFileSync(new URL('./test/rooms.json', import.meta.url), 'utf8'));

const bindingsByDeepPath = {
  name: '@cdktf/provider-azurerm',
  message:
    'Import the module by its deep path (@cdktf/provider-azurerm/lib/api-management): the root costs 3 s and 400 MB.',
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => {
  const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
  return {
    files: [`lib/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [bindingsByDeepPath],
          patterns: [
            {
              group: forbidden.map((other) => `**/../${other}/**`),
              message: `lib/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}.`,
            },
            { group: ['**/index'], message: 'Import the file, never a folder’s index.' },
            ...(knowCdktf.includes(room)
              ? []
              : [
                  {
                    group: ['cdktf', 'cdktf/*', 'constructs', '@cdktf/*'],
                    message: `lib/${room} knows nothing of CDKTF.`,
                  },
                ]),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['node_modules', 'build', 'dist', 'coverage', '**/cdktf.out', 'test/package'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.dev.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { jsdoc },
    rules: {
      // `lazy(() => require('./x') as typeof import('./x'))` keeps importing the package light; the architecture test sees it.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/explicit-member-accessibility': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [bindingsByDeepPath] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  ...roomRules,
  {
    files: ['lib/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'No network in the library.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes in through the seed.' },
        { object: 'Date', property: 'now', message: 'Time comes in through the clock.' },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'examples/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
