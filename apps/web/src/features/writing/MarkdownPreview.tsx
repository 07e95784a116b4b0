import { useQuery } from '@apollo/client/react';
import { Markdown, TextSkeleton } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql } from '../../apollo/index.ts';

const Preview = graphql(`
  query PreviewMarkdown($source: String!) {
    previewMarkdown(source: $source)
  }
`);

/** Markdown as it will look, made by the same renderer on the server that will show it. */
export function MarkdownPreview({ source }: { source: string }) {
  const { t } = useTranslation('writing');
  const isEmpty = source.trim() === '';
  const { data, error } = useQuery(Preview, {
    variables: { source },
    fetchPolicy: 'no-cache',
    skip: isEmpty,
  });
  if (isEmpty) return <p>{t('previewEmpty')}</p>;
  if (error) return <p role="alert">{t('previewFailed')}</p>;
  if (!data) return <TextSkeleton label={t('previewing')} count={2} />;
  return <Markdown html={data.previewMarkdown} size="compact" />;
}
