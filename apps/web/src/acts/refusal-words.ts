/**
 * Has the sentences for rules and fields brought, before a refusal is shown: the first page does not carry them. Where they
 * cannot come, the sentence for the code of the refusal is said.
 */
export const refusalWords = (): Promise<unknown> => import('./bring-refusals.ts').catch(() => undefined);
