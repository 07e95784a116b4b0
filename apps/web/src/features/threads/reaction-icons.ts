import {
  IconBulb,
  IconConfetti,
  IconEye,
  IconHeart,
  IconQuestionMark,
  IconThumbUp,
  type Icon,
} from '@tabler/icons-react';
import type { ReactionKey } from '@upwell/contract';

/** How each reaction is drawn: the same line on every device, which emoji are not. */
export const reactionIcons: Record<ReactionKey, Icon> = {
  thumbs_up: IconThumbUp,
  heart: IconHeart,
  party: IconConfetti,
  bulb: IconBulb,
  eyes: IconEye,
  question: IconQuestionMark,
};
