import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { executablePath, args, env } = await findBrowser();

/** Set by hand: an application that runs already. Else the one started here tells it, on a port the system chose. */
const baseURL = process.env.TIENDO_E2E_ADDRESS;

export default defineConfig({
  testDir: '.',
  // Pictures of every page are a mode of their own: they show, and prove nothing.
  testMatch: process.env.TIENDO_GALLERY === '1' ? '**/gallery.spec.ts' : '**/*.spec.ts',
  testIgnore: process.env.TIENDO_GALLERY === '1' ? [] : '**/gallery.spec.ts',
  outputDir: path.join(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...(baseURL !== undefined && { baseURL }),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [...args],
      env: { ...inherited(), ...env },
    },
  },
  ...(baseURL === undefined && { webServer: ownServer() }),
});

function ownServer() {
  return {
    command: `"${process.execPath}" "${path.join(root, 'scripts/serve-for-e2e.ts')}"`,
    wait: {
      stdout:
        /(?<tiendo_e2e_first_administrator>\S+) (?<tiendo_e2e_data>.+) (?<tiendo_e2e_address>http:\/\/127\.0\.0\.1:\d+)\s/,
    },
    cwd: root,
    timeout: 240_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
  };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
