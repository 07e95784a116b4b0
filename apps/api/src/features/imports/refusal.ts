import { filled, refusalSentences, waysOut, type Params, type RefusalCode } from './import-sentences.ts';

/** Long enough to find the cell, too short to repeat what somebody wrote. */
const LONGEST_VALUE = 60;

/** Why a row is not taken, and where it hurts. */
export class Refusal {
  constructor(
    readonly code: RefusalCode,
    readonly params: Params = {},
    /** The field of the neutral form that is at fault. */
    readonly field: string | null = null,
    value: string | null = null,
  ) {
    this.value = value === null ? null : value.slice(0, LONGEST_VALUE).toWellFormed();
  }
  readonly value: string | null;

  /** What a writer's SELECT found: JSON made by `refusalJson`. */
  static from(json: string): Refusal {
    const { code, field, ...params } = JSON.parse(json) as { code: RefusalCode; field?: string } & Params;
    const value = params['value'];
    return new Refusal(code, params, field ?? null, value === undefined ? null : String(value));
  }

  get sentence(): string {
    return filled(refusalSentences[this.code], this.params);
  }

  get wayOut(): string | null {
    return waysOut[this.code] ?? null;
  }
}

/** SQL for a refusal that a writer finds; `params` are SQL expressions by name. */
export function refusalJson(code: RefusalCode, field: string, params: Record<string, string>): string {
  const pairs = Object.entries(params).map(([name, sql]) => `, '${name}', ${sql}`);
  return `json_build_object('code', '${code}', 'field', '${field}'${pairs.join('')})::text`;
}
