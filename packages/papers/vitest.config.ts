import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'papers',
    include: ['src/**/*.test.ts'],
    setupFiles: ['../domain/src/fixed-seed.setup.ts'],
    testTimeout: 60_000,
    maxConcurrency: 2,
    // The schema validator runs on .NET, which otherwise asks for ICU libraries that a fresh machine does not have.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  },
});
