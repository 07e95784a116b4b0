import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { refuseTakenPort } from './taken-port.ts';

test('a taken port is told in one sentence that says what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(refuseTakenPort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program: end that one, or set PORT to another port.`,
  );
  await new Promise((resolve) => other.close(resolve));
  await refuseTakenPort('127.0.0.1', port);
});
