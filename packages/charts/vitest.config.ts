import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'charts', testTimeout: 30_000, include: ['src/**/*.test.{ts,tsx}'] },
});
