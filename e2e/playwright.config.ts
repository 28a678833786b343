import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { executablePath, args, env } = await findBrowser();

// A port that is named may already serve the application; a free one is this run's own.
const mayReuse = process.env.TIENDO_E2E_PORT !== undefined;
// Workers read this file again and must agree on the port.
process.env.TIENDO_E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 40_000));
const baseURL = `http://127.0.0.1:${process.env.TIENDO_E2E_PORT}`;

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
    baseURL,
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
  webServer: {
    command: `"${process.execPath}" "${path.join(root, 'scripts/serve-for-e2e.ts')}"`,
    url: `${baseURL}/`,
    cwd: root,
    env: { PORT: process.env.TIENDO_E2E_PORT },
    reuseExistingServer: mayReuse,
    timeout: 240_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
  },
});

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
