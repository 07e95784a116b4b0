import '@mantine/core/styles/Menu.css';
import type { FragmentType } from '@apollo/client';
import { Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconDots,
  IconEyeOff,
  IconFlag3,
  IconHistory,
  IconLink,
  IconMessageCheck,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import { copyLink } from '../../acts/index.ts';
import { graphql, usePart } from '../../apollo/index.ts';
import type { IdeaPageActs_IdeaFragment } from '../../graphql/graphql.ts';
import { Extra, useOverlay } from '../../shell/index.ts';
import { FollowMenu } from '../follows/index.ts';
import classes from './IdeaPageActs.module.css';
import { useIdeaActs } from './use-idea-acts.ts';

const IdeaPageActsIdea = graphql(`
  fragment IdeaPageActs_idea on Idea {
    id
    title
    state
    viewerCanMerge
    viewerFollow {
      level
      source
    }
    editedAt
    answer {
      id
    }
    viewerCan {
      edit
      withdraw
      decide
      answer
      hide
    }
  }
`);

const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;

/** What the reader can do with an idea: share it, change one's own, and what their role allows. */
export function IdeaPageActs({ idea: given }: { idea: FragmentType<IdeaPageActs_IdeaFragment> }) {
  const { t } = useTranslation(['ideaPage', 'pipeline']);
  const { open } = useOverlay();
  const idea = usePart(IdeaPageActsIdea, given);
  const { withdraw } = useIdeaActs(idea?.id ?? '');
  if (!idea) return null;
  const { viewerCan: may, state } = idea;
  const quiet = { variant: 'default', size: 'compact-md', fw: 500 } as const;
  return (
    <div className={classes.acts} role="group" aria-label={t('ideaPage:actions.label')}>
      {may.decide && (
        <Button {...quiet} leftSection={<IconFlag3 {...icon} />} onClick={() => open('stage')}>
          {t('pipeline:stage.set')}
        </Button>
      )}
      {may.answer && !idea.answer && (
        <Button {...quiet} leftSection={<IconMessageCheck {...icon} />} onClick={() => open('answer')}>
          {t('pipeline:answer.write')}
        </Button>
      )}
      {may.edit && (
        <Button {...quiet} leftSection={<IconPencil {...icon} />} onClick={() => open('edit')}>
          {t('ideaPage:actions.edit')}
        </Button>
      )}
      <Extra>
        <FollowMenu kind="IDEA" id={idea.id} name={idea.title} followed={idea.viewerFollow} />
      </Extra>
      <Button
        {...quiet}
        variant="subtle"
        leftSection={<IconLink {...icon} />}
        onClick={() => void copyLink(`/ideas/${idea.id}`)}
      >
        {t('ideaPage:actions.copyLink')}
      </Button>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <Button {...quiet} variant="subtle" aria-label={t('ideaPage:actions.more')} px="0.5rem">
            <IconDots {...icon} size={19} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {idea.editedAt && (
            <Menu.Item leftSection={<IconHistory {...icon} />} onClick={() => open('history')}>
              {t('ideaPage:actions.history')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPrinter {...icon} />} onClick={() => window.print()}>
            {t('ideaPage:actions.print')}
          </Menu.Item>
          {may.withdraw && (
            <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={() => void withdraw()}>
              {t('ideaPage:actions.withdraw')}
            </Menu.Item>
          )}
          {idea.viewerCanMerge && (
            <Menu.Item leftSection={<IconArrowMerge {...icon} />} onClick={() => open('merge')}>
              {t('ideaPage:actions.merge')}
            </Menu.Item>
          )}
          {may.hide && state === 'OPEN' && (
            <Menu.Item leftSection={<IconEyeOff {...icon} />} onClick={() => open('hide')}>
              {t('ideaPage:actions.hide')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
