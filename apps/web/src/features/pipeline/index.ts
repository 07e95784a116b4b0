import { lazy } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { pipeline } from '../../messages/en/pipeline.ts';

bringWords({ pipeline });

export { OfficialAnswer } from './OfficialAnswer.tsx';
export { StandingLine } from './StandingLine.tsx';
export { Road } from './Road.tsx';

/** For those who decide; a chunk of its own, because most readers never do. */
export const PipelineOverlays = lazy(() => import('./PipelineOverlays.tsx'));
