import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { Attached } from './attached-in.ts';
import type { AttachmentsProps } from './Attachments.tsx';
import classes from './Attachments.module.css';

export interface AttachedDocumentProps {
  document: Attached;
  replace: AttachmentsProps['replace'];
}

/** A document that the text links to. */
export function AttachedDocument({ document, replace }: AttachedDocumentProps) {
  const { t } = useTranslation('files');
  const { source, words } = document;
  return (
    <li className={classes.row}>
      <IconPaperclip size={18} stroke={1.8} aria-hidden />
      <span className={classes.name}>{words}</span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('removeOne', { name: words })}
        onClick={() => replace(source, '')}
      >
        {t('remove')}
      </Button>
    </li>
  );
}
