import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Markdown, RelativeTime } from '@upwell/ui';
import { Trans } from '../../messages/Trans.tsx';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { OfficialAnswer_IdeaFragment } from '../../graphql/graphql.ts';
import { useOverlay } from '../../shell/index.ts';
import { Byline } from '../ideas/index.ts';
import classes from './OfficialAnswer.module.css';

const OfficialAnswerIdea = graphql(`
  fragment OfficialAnswer_idea on Idea {
    id
    answer {
      id
      version
      bodyHtml
      answeredBy {
        ...Byline_byline @unmask
      }
      answeredAt
      editedAt
    }
    viewerCan {
      answer
    }
  }
`);

export interface OfficialAnswerProps {
  idea: FragmentType<OfficialAnswer_IdeaFragment>;
}

/** What those who decide say to the idea, set apart from what everybody says. */
export function OfficialAnswer({ idea: given }: OfficialAnswerProps) {
  const { t } = useTranslation('pipeline');
  const { open } = useOverlay();
  const idea = usePart(OfficialAnswerIdea, given);
  if (!idea?.answer) return null;
  const { bodyHtml, answeredBy, answeredAt, editedAt } = idea.answer;
  return (
    <section id="answer" className={classes.answer} aria-labelledby="answer-title">
      <header className={classes.head}>
        <h2 id="answer-title">{t('answer.title')}</h2>
        <p className={classes.by}>
          <Byline bylines={[answeredBy]} withPicture />
          <RelativeTime at={answeredAt} />
          {editedAt && (
            <span>
              <Trans t={t} i18nKey="answer.reworded" components={{ when: <RelativeTime at={editedAt} /> }} />
            </span>
          )}
        </p>
      </header>
      <Markdown html={bodyHtml} />
      {idea.viewerCan.answer && (
        <Button className={classes.reword} variant="subtle" size="compact-sm" onClick={() => open('answer')}>
          {t('answer.reword')}
        </Button>
      )}
    </section>
  );
}
