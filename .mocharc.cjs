const { availableParallelism } = require('node:os');

module.exports = {
  import: 'tsx',
  spec: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
  // A stuck test ends; a slow machine does not.
  timeout: 60_000,
  parallel: true,
  jobs: Math.max(2, availableParallelism()),
  forbidOnly: true,
};
