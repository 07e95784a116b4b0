import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './NewCommentsPill.module.css';

export interface NewCommentsPillProps {
  count: number;
  onShow: () => void;
}

/** Says that something new stands where the reader does not look, and leads there. Floats, so that nothing moves. */
export function NewCommentsPill({ count, onShow }: NewCommentsPillProps) {
  const { t } = useTranslation('threads');
  if (count === 0) return null;
  return (
    <div className={classes.place}>
      <Button
        radius="xl"
        className={classes.pill}
        rightSection={<IconArrowDown size={16} aria-hidden />}
        onClick={onShow}
      >
        {t('pill', { count })}
      </Button>
    </div>
  );
}
