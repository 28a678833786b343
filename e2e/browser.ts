import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium as playwrightChromium } from '@playwright/test';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));
const NO_BROWSER = [
  `Không có sẵn trình duyệt cho ${process.platform}-${process.arch}: đặt CHROMIUM_PATH hoặc chạy “npx playwright install chromium”.`,
  `No browser comes with npm for ${process.platform}-${process.arch}: set CHROMIUM_PATH or run “npx playwright install chromium”.`,
].join('\n');

export type Browser = {
  /** Undefined: Playwright's own. */
  readonly executablePath: string | undefined;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

/**
 * Finds a Chromium without a download: the one named by `CHROMIUM_PATH`, else Playwright's own if it is installed,
 * else the one that npm installed as a package, which also runs as root.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args: ['--no-sandbox'], env: {} };
  if (existsSync(playwrightChromium.executablePath()))
    return { executablePath: undefined, args: [], env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NO_BROWSER);
  const folder = await unpackedBrowser();
  const executablePath = path.join(folder, 'chromium');
  return { executablePath, args: ['--no-sandbox'], env: await missingParts(folder, executablePath) };
}

/** Unpacks the package's Chromium once; a folder appears under its final name only when it is complete. */
async function unpackedBrowser(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = path.join(path.dirname(entry), '..');
  const manifest: { version: string } = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  );
  const folder = path.join(cache, `chromium-${manifest.version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  await unpack(path.join(packageFolder, 'bin'), unfinished);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** The package unpacks into the system's temporary folder, whose content may be stale or somebody else's. */
async function unpack(bin: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(path.join(bin, archive))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** Libraries and fonts that come with the package, for machines that lack them. */
async function missingParts(folder: string, executablePath: string): Promise<Record<string, string>> {
  const starts = await run(executablePath, ['--version']).then(
    () => true,
    () => false,
  );
  return {
    ...(starts ? {} : { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
  };
}
