import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', 'apps/web/src/graphql/**', 'data/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'side:any', onlyDependOnLibsWithTags: ['side:any'] },
            { sourceTag: 'side:browser', onlyDependOnLibsWithTags: ['side:browser', 'side:any'] },
            { sourceTag: 'side:server', onlyDependOnLibsWithTags: ['side:server', 'side:any'] },
            { sourceTag: 'side:test', onlyDependOnLibsWithTags: ['side:server', 'side:any'] },
          ],
        },
      ],
    },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },
  // The tools hold the house together and may reach into every room.
  {
    files: ['tools/**', '**/jest.config.mjs'],
    rules: { 'no-console': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
);
