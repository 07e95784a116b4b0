/** Keys of the stages that every installation starts with, in the order of their ids. */
const KEYS = ['submitted', 'in_review', 'piloting', 'adopted', 'done', 'declined', 'parked'];

export const stageId = (key: string): string => `019ab000-0000-7000-8000-00000000000${KEYS.indexOf(key) + 1}`;
