import { createServer } from 'node:net';
import { WrongSettings } from '../config/config.ts';

/** Throws WrongSettings when nobody can listen there; Node's own words would not say what to do. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new WrongSettings(sentence(host, port, code))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function sentence(host: string, port: number, code = 'unknown'): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program: end that one, or set PORT to another port.`;
  if (code === 'EACCES')
    return `Port ${port} needs rights that this user does not have: set PORT to another port.`;
  return `Cannot listen on ${host} (${code}): set HOST to an address of this machine.`;
}
