import { fileURLToPath } from 'node:url';
import type { ApiNode } from './api-node.ts';
import type { NeededProgram } from './drill.ts';
import { freePort, Program } from './program.ts';
import { until } from './waiting.ts';

const UP_MS = 20_000;
const NOBODY = '127.0.0.1:1';

export const neededProxy: NeededProgram = {
  command: 'haproxy',
  install: 'install HAProxy 2.6 or newer (on Debian: apt-get install haproxy)',
};

/** The proxy that `docker/` ships, with its configuration as it is, in front of two nodes. */
export class Proxy {
  readonly url: string;
  private readonly program: Program;

  private constructor(url: string, program: Program) {
    this.url = url;
    this.program = program;
  }

  static async start(nodes: readonly ApiNode[]): Promise<Proxy> {
    const [people, numbers] = [await freePort(), await freePort()];
    const addresses = nodes.map(({ url }) => new URL(url).host);
    const file = fileURLToPath(new URL('../../../docker/haproxy.cfg', import.meta.url));
    const program = new Program('haproxy', ['-f', file, '-db'], {
      PROXY_LISTEN: `127.0.0.1:${people}`,
      PROXY_STATS: `127.0.0.1:${numbers}`,
      NODE_1: addresses[0] ?? NOBODY,
      NODE_2: addresses[1] ?? NOBODY,
      NODE_3: addresses[2] ?? NOBODY,
    });
    program.start();
    const url = `http://127.0.0.1:${people}`;
    await until(
      'the proxy serves',
      () =>
        fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      UP_MS,
    ).catch((error: Error) => {
      throw new Error(`${error.message}\n${program.printed}`);
    });
    return new Proxy(url, program);
  }

  stop(): Promise<void> {
    return this.program.kill();
  }
}
