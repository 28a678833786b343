import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: [
      '../../packages/database/src/testing/global-setup.ts',
      '../../scripts/test-stages/renderer-setup.ts',
    ],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
