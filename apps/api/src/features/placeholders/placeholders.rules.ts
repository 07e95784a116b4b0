const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** Until when a join can be undone; later, too much has grown on it. */
export const undoableUntil = (joinedAt: Date): Date => new Date(joinedAt.getTime() + UNDO_DAYS * DAY_MS);

export const isUndoable = ({ joinedAt }: { joinedAt: Date }, at: Date): boolean =>
  at < undoableUntil(joinedAt);
