import { z } from 'zod';

/** daily and weekly: a digest; at_once: answers and mentions one by one and nothing else; off: no mail of this kind. */
export const mailModes = ['daily', 'weekly', 'at_once', 'off'] as const;
export type MailModeKey = (typeof mailModes)[number];

/** What a member wants to be mailed. */
export interface MailWish {
  mode: MailModeKey;
  /** Full hour of the member's day, 0 to 23. */
  hour: number;
  /** Day of a weekly digest, 1 = Monday to 7 = Sunday. */
  weekday: number;
  /** Besides a digest, answers and mentions at once. */
  alsoAtOnce: boolean;
}

/** Until a member chooses. The invented people of the sample have no mailbox. */
export const usualWish = (isSample: boolean): MailWish => ({
  mode: isSample ? 'off' : 'daily',
  hour: 8,
  weekday: 1,
  alsoAtOnce: false,
});

export const mailWishRules = z.object({
  mode: z.enum(mailModes),
  hour: z.int().min(0).max(23),
  weekday: z.int().min(1).max(7),
  alsoAtOnce: z.boolean(),
});

export const wantsDigest = ({ mode }: Pick<MailWish, 'mode'>): boolean =>
  mode === 'daily' || mode === 'weekly';

export const wantsAtOnce = (wish: Pick<MailWish, 'mode' | 'alsoAtOnce'>): boolean =>
  wish.mode === 'at_once' || (wantsDigest(wish) && wish.alsoAtOnce);

/** The two kinds of mail that one can be rid of, each with a link of its own. */
export const mailPurposes = ['digest', 'at_once'] as const;
export type MailPurpose = (typeof mailPurposes)[number];

/** The wish without one kind of mail; the other kind stays. */
export function without(purpose: MailPurpose, wish: MailWish): MailWish {
  const keeps = purpose === 'digest' ? wantsAtOnce(wish) && 'at_once' : wantsDigest(wish) && wish.mode;
  return { ...wish, mode: keeps || 'off', alsoAtOnce: false };
}
