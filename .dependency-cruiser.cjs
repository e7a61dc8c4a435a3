/** Which folder may import which (see README, "How the code is laid out"). */
const never = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or three.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)' },
      to: { couldNotResolve: true, pathNot: '^(#|wxt/|virtual:|@orama/stemmers/|chrono-node/)' },
    },
    never(
      'model-is-leaf',
      '^lib/model',
      '^(lib/(?!model)|components|entrypoints|node_modules/(?!zod))',
      'Types and schemas depend on zod/mini alone.',
    ),
    never(
      'core-is-pure',
      '^lib/core',
      '^(lib/(?!model|core)|components|entrypoints|node_modules/(?!zod|chrono-node|stemmer|dayjs|ical\\.js))',
      'The domain knows no browser, no DOM, no database.',
    ),
    never(
      'sites-read-pages',
      '^lib/sites',
      '^(lib/(?!model|sites)|components|entrypoints|node_modules)',
      'A site turns elements into posts and needs nothing else.',
    ),
    never(
      'store-writes-rows',
      '^lib/store',
      '^(lib/(?!model|core|store)|components|entrypoints|node_modules/(?!dexie|react|zod))',
      'The database knows the domain, not the pages.',
    ),
    never(
      'messages-carry-types',
      '^lib/messaging',
      '^(lib/(?!model|messaging)|components|entrypoints)',
      'Messages carry model types.',
    ),
    never(
      'page-ui-is-plain',
      '^lib/page-ui',
      '^(lib/(store|core|sites|messaging)|components|entrypoints|node_modules/(react|dexie|zod))',
      'The chip is plain DOM: bytes in a page cost.',
    ),
    never(
      'files-become-text',
      '^lib/files',
      '^(lib/(?!files)|components|entrypoints|node_modules/(?!mammoth|pdfjs-dist))',
      'A file becomes text; what the text says is for the domain.',
    ),
    never(
      'a-model-is-asked',
      '^lib/browser-model',
      '^(lib/(?!model|core|browser-model)|components|entrypoints|node_modules)',
      'What is asked and what the answer is worth is for the domain.',
    ),
    never(
      'documents-say-what-is-known',
      '^lib/documents',
      '^(lib/(?!model|core|locales|documents)|components|entrypoints|node_modules/(?!docx))',
      'A document is made of the domain and texts.',
    ),
    never(
      'components-are-told',
      '^components',
      '^(lib/(store|messaging|sites|page-ui)|entrypoints|node_modules/(dexie|wxt))',
      'Components get data by props and tell intent by callbacks.',
    ),
    never(
      'nobody-imports-entrypoints',
      '^(lib|components|scripts)',
      '^entrypoints',
      'Entrypoints only wire.',
    ),
    never(
      'product-without-tools',
      '^(entrypoints|components|lib)',
      '^(scripts|tests)',
      'The product does not contain its tools.',
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.wxt/' },
  },
};
