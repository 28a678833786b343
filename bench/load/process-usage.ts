import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const kilobyte = 1024;
const secondsATick = 0.01;

/** Memory of a process that is in real use, in bytes. */
export function residentBytes(pid: number): number {
  try {
    const held = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(held?.[1]) * kilobyte;
  } catch {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * kilobyte;
  }
}

/** Seconds of processor time a process has used; null where the system does not tell. */
export function processorSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * secondsATick;
  } catch {
    return null;
  }
}
