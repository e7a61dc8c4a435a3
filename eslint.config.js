import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NETWORK = 'Remit has no network code: everything stays on the device.';
const MARKUP = 'Page and mail text is data: use text nodes, never markup.';
/** Spread wherever `no-restricted-syntax` is set: a later setting replaces the earlier one. */
const NO_CODE_FROM_TEXT = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: MARKUP,
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: MARKUP },
  { selector: 'CallExpression[callee.name="eval"]', message: 'No code from text.' },
];

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'coverage'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['entrypoints/**', 'components/**', 'lib/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: NETWORK,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: NETWORK },
      ],
      'no-restricted-syntax': ['error', ...NO_CODE_FROM_TEXT],
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['lib/core/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...NO_CODE_FROM_TEXT,
        {
          selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
          message: 'Time is an argument in lib/core.',
        },
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Time is an argument in lib/core.',
        },
        {
          selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
          message: 'No chance in lib/core.',
        },
      ],
    },
  },
  {
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
