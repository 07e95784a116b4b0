import { useQuery } from '@apollo/client/react';
import { Markdown } from '@upwell/ui';
import { Suspense, useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import { graphql } from '../../apollo/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { ideaPage } from '../../messages/en/idea-page.ts';
import { Extra, PageMissing, useOverlay } from '../../shell/index.ts';
import { MergeDialog, MergedIdeas } from '../merges/index.ts';
import { ReadNotices } from '../notices/index.ts';
import { OfficialAnswer, PipelineOverlays, Road } from '../pipeline/index.ts';
import { RelatedIdeas } from '../similar/index.ts';
import { Thread } from '../threads/index.ts';
import classes from './IdeaPage.module.css';
import { IdeaPageActs } from './IdeaPageActs.tsx';
import { IdeaPageEdit, IdeaPageOverlays } from './idea-page-later.ts';
import { IdeaPageHead } from './IdeaPageHead.tsx';
import { IdeaPageSkeleton } from './IdeaPageSkeleton.tsx';
import { IdeaPageSource } from './IdeaPageSource.tsx';
import { IdeaPageState } from './IdeaPageState.tsx';
import { useIdeaKeys } from './use-idea-keys.ts';
import { useSupportOf } from './use-support-of.ts';

bringWords({ ideaPage });

const Idea = graphql(`
  query IdeaPage($id: ID!, $around: ID) {
    idea(id: $id) {
      id
      title
      bodyHtml
      lang
      viewerCanMerge
      mergedIdeas {
        id
      }
      stage {
        id
      }
      sourceTotals {
        sourceName
        up
        down
        passes
        url
      }
      viewerCan {
        decide
        answer
        edit
      }
      ...IdeaPageHead_idea
      ...IdeaPageState_idea
      ...IdeaPageActs_idea
      ...OfficialAnswer_idea
      ...Road_idea
      ...Thread_idea
    }
  }
`);

/** One idea with its road, its answer and its conversation. */
export default function IdeaPage() {
  const { ideaId = '' } = useParams();
  // Another idea is another page: nothing of the one before stays open.
  return <Page key={ideaId} id={ideaId} />;
}

function Page({ id }: { id: string }) {
  const { t } = useTranslation('ideaPage');
  const [params] = useSearchParams();
  // A link to a comment asks for the pages around it at once; later ones are fetched by the thread.
  const [around] = useState(() => params.get('comment'));
  const { data, error, refetch } = useQuery(Idea, { variables: { id, around } });
  const { shown, close } = useOverlay();
  const idea = data?.idea;
  useSupportOf(idea?.id);
  useIdeaKeys();

  if (data && !idea) return <PageMissing />;
  if (!idea) return error ? <QueryFailed error={error} onRetry={refetch} /> : <IdeaPageSkeleton />;

  // The old address of an idea that was merged leads to the one it is part of; what was open over it closes.
  if (idea.id !== id) {
    const search = around ? `?${new URLSearchParams({ comment: around })}` : '';
    return <Navigate replace to={{ pathname: `/ideas/${idea.id}`, search }} state={{ mergedFrom: id }} />;
  }

  return (
    <div className={classes.page}>
      <article className={classes.idea}>
        {shown === 'edit' && idea.viewerCan.edit ? (
          <Suspense fallback={<IdeaPageSkeleton />}>
            <IdeaPageEdit id={id} onClose={close} />
          </Suspense>
        ) : (
          <>
            <IdeaPageHead idea={idea} />
            <IdeaPageState idea={idea} />
            {idea.mergedIdeas.length > 0 && (
              <Extra>
                <MergedIdeas ideaId={id} />
              </Extra>
            )}
            {idea.bodyHtml.trim() === '' ? (
              <p className={classes.noBody}>{t('noBody')}</p>
            ) : (
              <Markdown html={idea.bodyHtml} lang={idea.lang} />
            )}
            {idea.sourceTotals && <IdeaPageSource totals={idea.sourceTotals} />}
            <IdeaPageActs idea={idea} />
          </>
        )}
        <OfficialAnswer idea={idea} />
      </article>
      <aside className={classes.road}>
        <Road idea={idea} />
      </aside>
      <div className={classes.thread}>
        <Thread
          idea={idea}
          refetch={(read) => void refetch({ id, around: read ?? null }).catch(() => undefined)}
        />
      </div>
      <div className={classes.related}>
        <Extra>
          <RelatedIdeas ideaId={id} />
        </Extra>
      </div>
      <Extra>
        <ReadNotices ideaId={id} />
      </Extra>
      <Suspense>
        {shown && <PipelineOverlays ideaId={id} stageId={idea.stage.id} may={idea.viewerCan} />}
        {shown === 'merge' && idea.viewerCanMerge && (
          <MergeDialog ideaId={id} title={idea.title} onClose={close} />
        )}
        {shown && <IdeaPageOverlays ideaId={id} />}
      </Suspense>
    </div>
  );
}
