import '@mantine/core/styles/Menu.css';
import { useApolloClient } from '@apollo/client/react';
import { Menu, UnstyledButton } from '@mantine/core';
import {
  IconDots,
  IconEye,
  IconEyeOff,
  IconHistory,
  IconLink,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { copyLink } from '../../acts/index.ts';
import type { Comment_CommentFragment } from '../../graphql/graphql.ts';
import { useOverlay } from '../../shell/index.ts';
import classes from './Comment.module.css';
import { CommentRights } from './thread.queries.ts';
import { useCommentActs } from './use-comment-acts.ts';

export interface CommentMenuProps {
  comment: Comment_CommentFragment;
  name: string;
  onEdit: () => void;
}

/** Everything else that can be done with a comment. The menu is made when first opened: a thread has thousands. */
export function CommentMenu({ comment, name, onEdit }: CommentMenuProps) {
  const { t } = useTranslation('threads');
  const client = useApolloClient();
  const { open } = useOverlay();
  const { remove, unhide } = useCommentActs(comment.id);
  const [opened, setOpened] = useState<boolean>();
  const { edit, remove: mayRemove, hide } = comment.viewerCan;

  function change(next: boolean) {
    setOpened(next);
    // A comment that came live says nothing of what this viewer may do with it.
    if (!next) return;
    const options = {
      query: CommentRights,
      variables: { id: comment.id },
      fetchPolicy: 'network-only',
    } as const;
    void client.query(options).catch(() => undefined);
  }

  const target = (
    <UnstyledButton
      className={classes.more}
      aria-label={t('actions.more', { name })}
      aria-haspopup="menu"
      onClick={opened === undefined ? () => change(true) : undefined}
    >
      <IconDots size={18} stroke={1.7} aria-hidden />
    </UnstyledButton>
  );
  if (opened === undefined) return target;
  const icon = { size: 17, stroke: 1.7, 'aria-hidden': true } as const;
  return (
    <Menu opened={opened} onChange={change} position="bottom-end" withinPortal={false}>
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconLink {...icon} />}
          onClick={() => void copyLink(`/ideas/${comment.ideaId}?comment=${comment.id}`)}
        >
          {t('actions.copyLink')}
        </Menu.Item>
        {comment.editedAt && (
          <Menu.Item leftSection={<IconHistory {...icon} />} onClick={() => open('wordings', comment.id)}>
            {t('actions.history')}
          </Menu.Item>
        )}
        {edit && (
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={onEdit}>
            {t('actions.edit')}
          </Menu.Item>
        )}
        {mayRemove && (
          <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => void remove()}>
            {t('actions.remove')}
          </Menu.Item>
        )}
        {hide && comment.state === 'VISIBLE' && (
          <Menu.Item leftSection={<IconEyeOff {...icon} />} onClick={() => open('hide', comment.id)}>
            {t('actions.hide')}
          </Menu.Item>
        )}
        {hide && comment.state === 'HIDDEN' && (
          <Menu.Item leftSection={<IconEye {...icon} />} onClick={() => void unhide()}>
            {t('actions.unhide')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
