import { UnstyledButton } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { IconMoodPlus } from '@tabler/icons-react';
import { reactionKeys } from '@upwell/contract';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import { reactionIcons } from './reaction-icons.ts';
import classes from './Reactions.module.css';
import { useReaction } from './use-reaction.ts';

export interface ReactionsProps {
  comment: Comment_CommentFragment;
  /** Who wrote the comment, for the name of the button. */
  name: string;
}

/** The signs people left on a comment, and the way to leave one's own. */
export function Reactions({ comment, name }: ReactionsProps) {
  const { t } = useTranslation('threads');
  const toggle = useReaction(comment);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const may = comment.viewerCan.react;
  const counts = new Map(comment.reactions.map(({ key, count }) => [key, count]));
  const given = reactionKeys.filter((key) => counts.get(key));

  function choose(key: string) {
    toggle(key);
    setOpen(false);
    button.current?.focus();
  }

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div ref={place} className={classes.place} onKeyDown={closeOnEscape}>
      {given.map((key) => {
        const Icon = reactionIcons[key];
        const count = counts.get(key)!;
        return (
          <UnstyledButton
            key={key}
            className={classes.given}
            aria-pressed={comment.viewerReactions.includes(key)}
            aria-label={t('reactions.count', { name: t(`reactions.${key}`), count })}
            title={t(`reactions.${key}`)}
            disabled={!may}
            onClick={() => toggle(key)}
          >
            <Icon size={16} stroke={1.8} aria-hidden />
            <span data-figures aria-hidden="true">
              {count}
            </span>
          </UnstyledButton>
        );
      })}
      {may && (
        <UnstyledButton
          ref={button}
          className={classes.add}
          aria-label={t('reactions.add', { name })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <IconMoodPlus size={18} stroke={1.7} aria-hidden />
        </UnstyledButton>
      )}
      {open && (
        <div className={classes.choice} role="group" aria-label={t('reactions.choose')}>
          {reactionKeys.map((key) => {
            const Icon = reactionIcons[key];
            return (
              <UnstyledButton
                key={key}
                className={classes.option}
                aria-pressed={comment.viewerReactions.includes(key)}
                aria-label={t(`reactions.${key}`)}
                title={t(`reactions.${key}`)}
                onClick={() => choose(key)}
              >
                <Icon size={20} stroke={1.7} aria-hidden />
              </UnstyledButton>
            );
          })}
        </div>
      )}
    </div>
  );
}
