export { copyLink } from './copy-link.ts';
export { failureFromExtensions, failureOf, type Failure } from './failure.ts';
export { refusalWords } from './refusal-words.ts';
export { failureSentence, fieldSentence, useFailureSentences } from './failure-sentence.ts';
export { newKey } from './idempotency.ts';
export { QueryFailed } from './QueryFailed.tsx';
export { useAct, type Act, type ActOptions } from './use-act.ts';
