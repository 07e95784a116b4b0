import { Button, TextInput } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { pictureSource, type Attached } from './attached-in.ts';
import type { AttachmentsProps } from './Attachments.tsx';
import classes from './Attachments.module.css';

export interface AttachedPictureProps {
  picture: Attached;
  /** Its place among the pictures of the text, from 1. */
  number: number;
  replace: AttachmentsProps['replace'];
}

/** A picture of the text, with the words for those who cannot see it. */
export function AttachedPicture({ picture, number, replace }: AttachedPictureProps) {
  const { t } = useTranslation('files');
  const { id, source, words } = picture;
  return (
    <li className={classes.row}>
      <img className={classes.thumb} src={`/files/${id}?size=small`} alt="" />
      <TextInput
        className={classes.alt}
        size="sm"
        label={t('altLabel', { number })}
        description={t('altHint')}
        value={words}
        maxLength={250}
        onChange={(event) => replace(source, pictureSource(id, event.currentTarget.value))}
        // A line is all there is to it: sending is the business of the form around.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('removeOne', { name: words || t('picture', { number }) })}
        onClick={() => replace(source, '')}
      >
        {t('remove')}
      </Button>
    </li>
  );
}
