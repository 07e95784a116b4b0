import { InvalidInput } from '../../platform/errors/errors.ts';

/** Why a file is not taken; the screens have a sentence for each. */
export type FileProblem =
  'REQUIRED' | 'TOO_LARGE' | 'TYPE_NOT_ALLOWED' | 'HAS_MACROS' | 'TOO_MANY_PIXELS' | 'BROKEN' | 'QUOTA_FULL';

export function fileRefused(code: FileProblem, params?: Record<string, number | string>): InvalidInput {
  return new InvalidInput([{ path: 'file', code, ...(params && { params }) }]);
}

export const megabytes = (bytes: number): number => Math.floor(bytes / 100_000) / 10;
