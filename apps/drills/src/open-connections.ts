import { readFile } from 'node:fs/promises';

const ESTABLISHED = '01';

/** Connections that stand to a server of this machine, by the table of its kernel; both ends of one count once. */
export async function connectionsTo(url: string): Promise<number> {
  const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
  const table = await readFile('/proc/net/tcp', 'utf8');
  return table.split('\n').filter((line) => {
    const [, local, , state] = line.trim().split(/\s+/);
    return local?.endsWith(`:${port}`) && state === ESTABLISHED;
  }).length;
}
