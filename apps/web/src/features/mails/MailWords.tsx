import { useTranslation } from '../../messages/use-translation.ts';
import { LinkedText } from './LinkedText.tsx';
import classes from './Mails.module.css';

export interface MailWordsProps {
  html: string;
  text: string;
  language: string;
}

/** What a mail says, both parts. The page of the mail can run nothing and reach nothing; its links open beside this page. */
export function MailWords({ html, text, language }: MailWordsProps) {
  const { t } = useTranslation('mails');
  return (
    <>
      <iframe
        className={classes.preview}
        title={t('preview')}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcDoc={html.replace('<head>', '<head><base target="_blank">')}
      />
      <details>
        <summary>{t('asText')}</summary>
        <div className={classes.text} lang={language}>
          <LinkedText>{text}</LinkedText>
        </div>
      </details>
    </>
  );
}
