/**
 * First step of every command: runs on Node 20 or newer with nothing installed, installs what is missing with the
 * pinned pnpm, then hands over to the TypeScript of the same name on the pinned Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampFile = path.join(root, 'node_modules', '.cache', 'tiendo-install');
const [command = '', ...args] = process.argv.slice(2);
const isWindows = process.platform === 'win32';

requireNode([20, 0], 'Cài Node 20 trở lên (nên dùng 24 LTS).', 'Install Node 20 or newer (24 LTS is best).');
installIfNeeded();
handOver(findNode());

function requireNode([major, minor], vi, en) {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  const platform = `${process.platform}-${process.arch}`;
  fail(
    `Node ${process.versions.node} (${platform}) quá cũ: cần từ ${major}.${minor}. ${vi}`,
    `Node ${process.versions.node} (${platform}) is too old: ${major}.${minor} or newer is needed. ${en}`,
  );
}

function installIfNeeded() {
  const wanted = manifestHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  console.log(`Đang cài thư viện bằng ${packageManager}… / Installing packages with ${packageManager}…`);
  const { status, error } = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: { ...process.env, ...ownCaches() },
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) {
    const why = error?.message ?? `pnpm: ${status}`;
    fail(
      `Không cài được thư viện (${why}). Kiểm tra kết nối tới kho npm và chỗ trống trên đĩa rồi chạy lại.`,
      `The packages could not be installed (${why}). Check the way to the npm registry and free disk space, then run again.`,
    );
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function manifestHash() {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(group, name)),
  );
  const manifests = ['.', 'e2e', 'bench', ...folders].map((folder) => path.join(folder, 'package.json'));
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    const absolute = path.join(root, file);
    if (existsSync(absolute)) hash.update(`\0${file}\0`).update(readFileSync(absolute));
  }
  return hash.digest('hex');
}

/** npm and pnpm keep their caches in the home directory; where that is read-only they get a place here. */
function ownCaches() {
  try {
    accessSync(homedir(), constants.W_OK);
    return {};
  } catch {
    const cache = path.join(root, '.cache');
    const xdg = path.join(cache, 'xdg');
    return {
      npm_config_cache: path.join(cache, 'npm'),
      XDG_DATA_HOME: xdg,
      XDG_CACHE_HOME: xdg,
      XDG_STATE_HOME: xdg,
      XDG_CONFIG_HOME: xdg,
    };
  }
}

function findNode() {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const pinned = path.join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  requireNode(
    [22, 19],
    'Với nền tảng này kho npm không có sẵn Node 24: hãy cài Node 24 LTS.',
    'npm has no Node 24 for this platform: install Node 24 LTS.',
  );
  return process.execPath;
}

function handOver(node) {
  const script = path.join(root, 'scripts', `${command}.ts`);
  if (!/^[a-z0-9-]+$/.test(command) || !existsSync(script)) {
    fail(`Không có lệnh “${command}”.`, `There is no command “${command}”.`);
  }
  const env = { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}` };
  // The extra channel tells the script when this process is gone, however it ended.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  // The server holds much and makes little that lasts: its process is kept close to what it holds.
  const flagsFile = path.join(root, 'apps', 'api', 'node-flags.json');
  const flags = command === 'start' ? JSON.parse(readFileSync(flagsFile, 'utf8')) : [];
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...flags, script, ...args], {
    cwd: root,
    env,
    stdio,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  whenPackageManagerDies(() => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** npm killed outright leaves its script running; nobody would then be there to stop it. Checked on Linux only. */
function whenPackageManagerDies(listener) {
  if (process.env.npm_lifecycle_event === undefined || process.platform !== 'linux') return;
  const chain = ancestors().join();
  const timer = setInterval(() => {
    if (ancestors().join() === chain) return;
    clearInterval(timer);
    listener();
  }, 200);
}

/** The parent, and its parent where npm runs its scripts through a shell. */
function ancestors() {
  const parent = process.ppid;
  const [name, parentOfParent] = readProcess(parent);
  return /^(ba|da|a)?sh$/.test(name) ? [parent, parentOfParent] : [parent];
}

function readProcess(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    return [name, stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]];
  } catch {
    return ['', ''];
  }
}

function fail(vi, en) {
  console.error(`✖ ${vi}\n  ${en}`);
  process.exit(1);
}
