import { rmSync } from 'node:fs';

interface Running {
  upwellTestPostgres?: { server: { stop(): Promise<void> }; dataFolder: string };
}

/** Jest's global tear-down: stops the PostgreSQL of the run and removes its data. */
export default async function stopPostgres(): Promise<void> {
  const { upwellTestPostgres } = globalThis as Running;
  await upwellTestPostgres?.server.stop();
  if (upwellTestPostgres) rmSync(upwellTestPostgres.dataFolder, { recursive: true, force: true });
}
