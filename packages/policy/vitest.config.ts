import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'policy',
    isolate: false,
    include: ['src/**/*.test.ts'],
    setupFiles: ['../domain/src/fixed-seed.setup.ts'],
  },
});
