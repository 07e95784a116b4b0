import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { NeededProgram } from './drill.ts';

/** Those that stand nowhere in the PATH. */
export function missingPrograms(needed: readonly NeededProgram[]): NeededProgram[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return needed.filter(({ command }) => !folders.some((folder) => isProgram(join(folder, command))));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
