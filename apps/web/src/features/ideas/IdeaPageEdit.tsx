import { useApolloClient, useQuery } from '@apollo/client/react';
import { TextSkeleton } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed } from '../../acts/index.ts';
import type { IdeaSourceQuery } from '../../graphql/graphql.ts';
import { PageTitle } from '../../shell/index.ts';
import { IdeaSource } from './idea-page.acts.ts';
import { IdeaPageEditForm, type IdeaText } from './IdeaPageEditForm.tsx';

const textOf = (idea: NonNullable<IdeaSourceQuery['idea']>): IdeaText => ({
  version: idea.version,
  title: idea.title,
  bodyMarkdown: idea.bodyMarkdown,
  tags: idea.tags.map(({ name }) => name),
  spaceId: idea.space.id,
});

/** Editing an idea where it stands. Fetches the words as they are now first. */
export default function IdeaPageEdit({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('ideaPage');
  const client = useApolloClient();
  const options = { query: IdeaSource, variables: { id }, fetchPolicy: 'no-cache' } as const;
  const { data, error, refetch } = useQuery(IdeaSource, options);
  return (
    <>
      <PageTitle title={t('edit.title')} />
      {!data && !error && <TextSkeleton label={t('edit.loading')} />}
      {!data && error && <QueryFailed error={error} onRetry={refetch} />}
      {data?.idea && (
        <IdeaPageEditForm
          id={id}
          lang={data.idea.lang}
          spaces={data.spaces}
          source={textOf(data.idea)}
          fetchPresent={async () => {
            const { idea } = (await client.query(options)).data ?? {};
            return idea ? textOf(idea) : undefined;
          }}
          onClose={onClose}
        />
      )}
    </>
  );
}
