import { type ChildProcess, fork } from 'node:child_process';
import { type CorePlan, pinProcess } from '../load/cpu-pinning.ts';

/** A server in a process of its own, on the core of servers. */
export type ChildServer = {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
  /** Ends it as a lost machine would: with SIGKILL. */
  kill(): Promise<void>;
};

export type ChildOptions = {
  readonly module: URL;
  readonly cores: CorePlan;
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingFolder?: string;
  readonly nodeFlags?: readonly string[];
  /** Keeps what it tells of itself off the terminal unless it does not start. */
  readonly quiet?: boolean;
  /** Hears what it prints. */
  readonly onPrinted?: (text: string) => void;
  /** How long the server may take to print its address. */
  readonly patienceMs?: number;
};

function addressOf(child: ChildProcess, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const impatience = setTimeout(() => reject(new Error('the server did not start in time')), patienceMs);
    child.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/[\d.]+:\d+/.exec(text.toString());
      if (found === null) return;
      clearTimeout(impatience);
      resolve(found[0]);
    });
    child.once('exit', (code) => {
      clearTimeout(impatience);
      reject(new Error(`the server ended with ${code}`));
    });
  });
}

/** Starts a module that prints its address, and ends when its channel to this process closes. */
export async function startChildServer(options: ChildOptions): Promise<ChildServer> {
  const child = fork(options.module, {
    execArgv: [...(options.nodeFlags ?? [])],
    env: { ...process.env, NODE_ENV: 'production', ...options.environment },
    stdio: ['ignore', 'pipe', options.quiet === true ? 'pipe' : 'inherit', 'ipc'],
    ...(options.workingFolder === undefined ? {} : { cwd: options.workingFolder }),
  });
  const pid = child.pid ?? 0;
  child.stdout?.on('data', (text: Buffer) => options.onPrinted?.(text.toString()));
  let told = '';
  child.stderr?.on('data', (text: Buffer) => {
    told = `${told}${text.toString()}`.slice(-2_000);
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal);
    await ended;
  };
  try {
    const address = await addressOf(child, options.patienceMs ?? 60_000);
    if (options.cores !== null) pinProcess(pid, options.cores.server);
    return { address, pid, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
  } catch (error) {
    child.kill('SIGKILL');
    throw told === '' ? error : new Error(`the server told:\n${told}`, { cause: error });
  }
}
