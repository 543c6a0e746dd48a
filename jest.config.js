/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'tsconfig.dev.json', diagnostics: false }] },
  // Examples import the package by its name, as users do.
  moduleNameMapper: {
    '^cdktf-resilient-openai$': '<rootDir>/lib/index.ts',
    '^cdktf-resilient-openai/testing$': '<rootDir>/lib/simulator/testing.ts',
  },
  // A golden file changes only by an explicit command, never by a test run.
  ci: true,
};
