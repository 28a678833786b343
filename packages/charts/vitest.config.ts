import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'charts', environment: 'happy-dom', include: ['src/**/*.test.{ts,tsx}'] },
});
