import jest from 'eslint-plugin-jest';
import vue from 'eslint-plugin-vue';
import a11y from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';
import { boundaries } from './tools/lint/boundaries-rule.mjs';

const SERVER = ['libs/!(ui|web-kit|api-client)/**/*.ts', 'apps/api/**/*.ts'];
const WEB = ['libs/{ui,web-kit,api-client}/**/*.{ts,vue}', 'apps/{portal,console}/**/*.{ts,vue}'];

/** Longest file and constructor: a file that is longer does two things. */
const shape = (lines) => ({
  'max-lines': ['error', { max: lines, skipBlankLines: false, skipComments: false }],
  '@typescript-eslint/max-params': ['error', { max: 6, countVoidThis: false }],
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/.data*/**',
      '.nx/**',
      'libs/api-client/src/generated/**',
    ],
  },
  {
    files: ['**/*.{ts,vue}'],
    extends: [tseslint.configs.strict],
    plugins: { ours: { rules: { boundaries } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...shape(300),
      'ours/boundaries': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
    },
  },
  {
    files: SERVER,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Injection reads the constructor's types at run time, which a type-only import would erase.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  { files: ['**/migrations/*.ts', '**/locales/**/*.ts', '**/demo/**/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.vue'],
    extends: [...vue.configs['flat/recommended'], ...a11y.configs['flat/recommended']],
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.vue'] },
    },
    rules: {
      ...shape(250),
      'vue/multi-word-component-names': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: WEB, languageOptions: { globals: { window: 'readonly', document: 'readonly' } } },
  {
    files: ['**/*.spec.ts'],
    plugins: { jest },
    rules: {
      'jest/no-focused-tests': 'error',
      'jest/no-disabled-tests': 'error',
      'jest/no-identical-title': 'error',
    },
  },
);
