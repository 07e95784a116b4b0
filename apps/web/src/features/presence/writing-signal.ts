/** How long somebody still writes after a letter. */
const pause = 4_000;

interface Writing {
  ideaId: string;
  until: number;
}

let writing: Writing | null = null;
const listeners = new Set<() => void>();

/** A form says that a comment on the idea is being written. */
export function saysWriting(ideaId: string): void {
  const isNew = !isWriting(ideaId);
  writing = { ideaId, until: Date.now() + pause };
  if (isNew) listeners.forEach((hear) => hear());
}

/** It was sent, or put away. */
export function saysWritten(ideaId: string): void {
  if (!isWriting(ideaId)) return;
  writing = null;
  listeners.forEach((hear) => hear());
}

export const isWriting = (ideaId: string): boolean =>
  writing?.ideaId === ideaId && writing.until > Date.now();

/** Calls back when somebody begins or has ended to write; returns how to stop. */
export function onWriting(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}
