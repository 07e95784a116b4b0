import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** Seconds of processor time a process has used so far, its own and the kernel's for it; holds beside whatever else the machine does. */
export function cpuSeconds(pid: number): number {
  const { own } = timesOf(pid);
  return own / TICKS_A_SECOND;
}

/** The same for a process with its children, those that have ended included. */
export function familyCpuSeconds(pid: number): number {
  const { own, ofEnded } = timesOf(pid);
  let ticks = own + ofEnded;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry)))
    try {
      const child = timesOf(Number(name));
      if (child.parent === pid) ticks += child.own;
    } catch {
      // It has ended meanwhile.
    }
  return ticks / TICKS_A_SECOND;
}

/** In ticks. */
function timesOf(pid: number): { parent: number; own: number; ofEnded: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name in brackets may hold spaces.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return { parent: fields[1]!, own: fields[11]! + fields[12]!, ofEnded: fields[13]! + fields[14]! };
}

/** Bytes of memory a process holds now. */
export function memoryOf(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]);
}

/** Files and sockets a process may open; Node takes all it is allowed by itself. */
export function mostOpenFiles(): number {
  const most = /Max open files\s+\S+\s+(\S+)/.exec(readFileSync('/proc/self/limits', 'utf8'))![1]!;
  return most === 'unlimited' ? Infinity : Number(most);
}

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
