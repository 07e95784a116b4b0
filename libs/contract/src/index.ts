export * from './error-codes.ts';
export * from './limits.ts';
