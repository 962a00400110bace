/** Rules inside and between projects. Each says why; `npm run check` reads them. */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment:
        'Two files that need each other are one file, or lack a third that both may know. Type imports count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'model-is-pure',
      severity: 'error',
      comment:
        'Rules of the domain know neither framework, database nor HTTP: they must be readable and testable alone.',
      from: { path: '/src/model/', pathNot: '\\.spec\\.ts$' },
      to: {
        path: '^(@nestjs|typeorm|pg|fastify|rxjs|node:(http|fs|net))|node_modules/(@nestjs|typeorm|pg|fastify|rxjs)/|libs/platform/',
      },
    },
    {
      name: 'model-imports-only-models',
      severity: 'error',
      comment: 'A model stands below the server slices of its own library.',
      from: { path: '^libs/([^/]+)/src/model/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/$1/src/', pathNot: '^libs/$1/src/(model|locales)/' },
    },
    {
      name: 'controllers-call-services',
      severity: 'error',
      comment: 'A controller validates, calls and maps; rows and SQL are a repository’s.',
      from: { path: '\\.controller\\.ts$' },
      to: { path: '\\.(repository|entity)\\.ts$' },
    },
    {
      name: 'nothing-imports-controllers',
      severity: 'error',
      comment: 'Controllers are the edge: only the module that lists them knows them.',
      from: { pathNot: '(\\.module|\\.spec)\\.ts$' },
      to: { path: '\\.controller\\.ts$' },
    },
    {
      name: 'repositories-know-no-services',
      severity: 'error',
      comment: 'Data goes one way: controller, service, repository, entity.',
      from: { path: '\\.(repository|query|entity)\\.ts$' },
      to: { path: '\\.(service|controller)\\.ts$' },
    },
    {
      name: 'no-barrel-from-inside',
      severity: 'error',
      comment:
        'A project’s index is its front door; those who live inside do not walk around the house to get in.',
      from: { path: '^(libs/[^/]+)/src/' },
      to: { path: '^$1/src/(model/)?index\\.ts$' },
    },
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      comment: 'What only tests need must not reach the product.',
      from: { pathNot: '(\\.spec\\.ts$|/test/|/testing/)' },
      to: {
        path: '(\\.spec\\.ts$|/src/testing/|libs/testing/)',
        pathNot: '^libs/testing/',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules/(?!@yangguang)' },
    exclude: { path: '(^|/)(dist|\\.data[^/]*)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json'],
    },
    combinedDependencies: true,
  },
};
