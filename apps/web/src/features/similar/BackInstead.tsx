import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { BackInstead_IdeaFragment } from '../../graphql/graphql.ts';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './BackInstead.module.css';
import { useBackInstead } from './use-back-instead.ts';

export interface BackInsteadProps {
  idea: FragmentType<BackInstead_IdeaFragment>;
}

/** The way to back an idea instead of posting the same once more. What was typed stays. */
export function BackInstead({ idea: given }: BackInsteadProps) {
  const { t } = useTranslation('similar');
  const { idea, back, pending } = useBackInstead(given);
  if (!idea) return null;
  if (idea.viewerHasVoted)
    return (
      <p className={classes.backed}>
        <IconCheck size={18} aria-hidden="true" /> {t('youBack')}
      </p>
    );
  if (!idea.viewerCan.vote) return null;
  return (
    <Button
      className={classes.back}
      variant="default"
      size="sm"
      loading={pending}
      onClick={back}
      aria-label={t('backInsteadOf', { title: idea.title })}
    >
      {t('backInstead')}
    </Button>
  );
}
