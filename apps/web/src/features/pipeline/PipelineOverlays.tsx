import { useOverlay } from '../../shell/index.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { MoveStage } from './MoveStage.tsx';

export interface PipelineOverlaysProps {
  ideaId: string;
  stageId: string;
  may: { decide: boolean; answer: boolean };
}

/** What the address opens over the idea for those who decide: the stage, or the official answer. */
export default function PipelineOverlays({ ideaId, stageId, may }: PipelineOverlaysProps) {
  const { shown, close } = useOverlay();
  if (shown === 'stage' && may.decide) return <MoveStage ideaId={ideaId} present={stageId} onClose={close} />;
  if (shown === 'answer' && may.answer) return <AnswerForm ideaId={ideaId} onClose={close} />;
  return null;
}
