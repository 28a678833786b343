import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Which cores the measured server and the load generator run on; null where they cannot be kept apart. */
export type CorePlan = { readonly server: number; readonly generator: number } | null;

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A core for the server and another for the generator; PostgreSQL keeps all of them. */
export function planCores(): CorePlan {
  return availableParallelism() > 1 && hasTaskset() ? { server: 0, generator: 1 } : null;
}

/** Moves every thread of a process, and what it starts later, to a core. */
export function pinProcess(pid: number, core: number): void {
  execFileSync('taskset', ['-a', '-c', '-p', String(core), String(pid)], { stdio: 'ignore' });
}
