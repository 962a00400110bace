const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'es6' },
    },
  ],
};

/**
 * sanitize-html is CommonJS over these ES modules. Node loads that as it is; Jest wants them as CommonJS too.
 */
const ES_ONLY =
  '(htmlparser2|domhandler|domutils|dom-serializer|domelementtype|entities|is-plain-object|escape-string-regexp)';
transform[`/node_modules/${ES_ONLY}/.+\\.js$`] = [
  '@swc/jest',
  { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
];

/** What every Jest project here shares: ES modules, TypeScript through swc, no module mocks. */
const common = {
  rootDir: '.',
  testEnvironment: 'node',
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  transformIgnorePatterns: [
    `/node_modules/(?!@yangguang/|${ES_ONLY}/|htmlparser2/node_modules/|dom\\w+/node_modules/)`,
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.data'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/apps/e2e/'],
  injectGlobals: false,
};

export default {
  // A busy machine with two cores is slow, not wrong.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.{ts,mjs}'],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(db|api)\\.spec\\.ts$'],
    },
    {
      ...common,
      displayName: 'db',
      testMatch: ['<rootDir>/{libs,apps}/**/*.db.spec.ts'],
      globalSetup: '<rootDir>/tools/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/tools/testing/global-teardown.mjs',
    },
    {
      ...common,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/test/**/*.api.spec.ts'],
      globalSetup: '<rootDir>/tools/testing/global-setup.mjs',
      globalTeardown: '<rootDir>/tools/testing/global-teardown.mjs',
    },
  ],
};
