import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { REPOSITORY_ROOT } from '@tiendo/database/repository-paths.ts';

/** Where the peers are installed, apart from the packages of this repository. */
export const peersFolder = path.join(REPOSITORY_ROOT, 'bench', '.peers');

const packages = { postgraphile: '5.1.5', directus: '12.4.1', pg: '^8.23.1' };

/**
 * Directus asks for a version of its administration page, which is not served here, that the registry may lack; and
 * for a sandbox for scripts of flows, compiled at installation, which nothing here runs.
 */
const manifest = {
  name: 'bench-peers',
  private: true,
  type: 'module',
  dependencies: packages,
  overrides: { '@directus/app': '^18.0.0', 'isolated-vm': 'file:./isolated-vm-absent' },
};

const absentSandbox = {
  'package.json': JSON.stringify({ name: 'isolated-vm', version: '5.0.3', main: 'index.js' }),
  'index.js': 'module.exports = { Isolate: class { constructor() { throw new Error("no sandbox"); } } };\n',
};

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}

function runNpm(args: readonly string[]): Promise<void> {
  const child = spawn('npm', args, { cwd: peersFolder, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (text: Buffer) => {
    told += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const problem = told
        .split('\n')
        .filter((line) => !line.startsWith('npm warn'))
        .join('\n');
      if (code === 0) resolve();
      else reject(new Error(`the peers could not be installed (npm: ${code})\n${problem}`));
    });
  });
}

export type PeerVersions = { readonly postgraphile: string; readonly directus: string };

async function versionOf(name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(peersFolder, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}

/** Installs the peers by npm where they are not yet. Rejects with what npm told where it cannot. */
export async function installPeers(): Promise<PeerVersions> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const file = path.join(peersFolder, 'package.json');
  const done = path.join(peersFolder, 'installed.json');
  if (!existsSync(done) || (await readFile(done, 'utf8')) !== text) {
    await writeAll(path.join(peersFolder, 'isolated-vm-absent'), absentSandbox);
    await writeFile(file, text);
    await runNpm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps']);
    await writeFile(done, text);
  }
  const [postgraphile, directus] = [await versionOf('postgraphile'), await versionOf('directus')];
  return { postgraphile, directus };
}
