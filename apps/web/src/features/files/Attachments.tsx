import { useTranslation } from '../../messages/use-translation.ts';
import { AttachedDocument } from './AttachedDocument.tsx';
import { AttachedPicture } from './AttachedPicture.tsx';
import classes from './Attachments.module.css';
import { attachedIn } from './attached-in.ts';
import { UploadRow } from './UploadRow.tsx';

export interface AttachmentsProps {
  /** The Markdown that holds them. */
  text: string;
  /** Files by the mark that stands in the text while they are on their way. */
  arriving: ReadonlyMap<string, File>;
  /** Puts one stretch of the text in place of another; nothing happens when it is no longer there. */
  replace: (before: string, after: string) => void;
}

/** What a text has attached and what is on its way, below the field; all of it is read from the text itself. */
export default function Attachments({ text, arriving, replace }: AttachmentsProps) {
  const { t } = useTranslation('files');
  const { pictures, documents, marks } = attachedIn(text);
  if (pictures.length + documents.length + marks.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('list')}>
      {marks.map((mark) => (
        <UploadRow key={mark.key} mark={mark} file={arriving.get(mark.key)} replace={replace} />
      ))}
      {pictures.map((picture, index) => (
        <AttachedPicture key={picture.id} picture={picture} number={index + 1} replace={replace} />
      ))}
      {documents.map((document) => (
        <AttachedDocument key={document.id} document={document} replace={replace} />
      ))}
    </ul>
  );
}
