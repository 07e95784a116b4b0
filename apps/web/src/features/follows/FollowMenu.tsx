import '@mantine/core/styles/Menu.css';
import { Button, Menu } from '@mantine/core';
import { IconBell, IconBellFilled, IconBellOff, IconBellRinging } from '@tabler/icons-react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { FollowKind, FollowLevel } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { follows } from '../../messages/en/follows.ts';
import classes from './FollowMenu.module.css';
import { useFollow, type Followed } from './use-follow.ts';

bringWords({ follows });

const levels = ['ALL', 'CALM', 'NONE'] as const;
const icons = { ALL: IconBellRinging, CALM: IconBellFilled, NONE: IconBellOff } as const;

export interface FollowMenuProps {
  kind: FollowKind;
  id: string;
  /** What it is called, for those who do not see what the button stands beside. */
  name: string;
  followed: Followed;
  variant?: 'default' | 'subtle';
}

/** How much to hear of something, in three levels with a plain sentence each. */
export default function FollowMenu({ kind, id, name, followed, variant = 'default' }: FollowMenuProps) {
  const { t } = useTranslation(['follows', 'shell']);
  const { choose, takeBack, pending } = useFollow(kind, id, followed);
  const { level, source } = followed;
  const what = kind.toLowerCase() as Lowercase<FollowKind>;
  const Icon = level ? icons[level] : IconBell;

  /** Done, said, and with the way back to how it was. */
  async function bringAbout(next: FollowLevel | null) {
    if (!(await (next ? choose(next) : takeBack()))) return;
    const before = source === 'CHOSEN' ? (level ?? null) : null;
    const undo = () => void (before ? choose(before) : takeBack());
    tell(t(`follows:set.${next ?? 'cleared'}`, { name }), {
      action: { label: t('shell:undo'), run: undo },
    });
  }

  return (
    <Menu position="bottom-end" withinPortal={false} width="min(21rem, 92vw)">
      <Menu.Target>
        <Button
          data-follow
          variant={variant}
          size="compact-md"
          fw={500}
          loading={pending}
          aria-label={t('follows:button.label', {
            name,
            state: t(`follows:button.state.${level ?? 'none'}`),
          })}
          leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
        >
          {t(`follows:button.${level ?? 'follow'}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {source && (
          <Menu.Label>{t(`follows:because.${source.toLowerCase() as Lowercase<typeof source>}`)}</Menu.Label>
        )}
        <Menu.RadioGroup value={level ?? null} onChange={(next) => void bringAbout(next as FollowLevel)}>
          {levels.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              <span className={classes.level}>{t(`follows:level.${one}.${what}`)}</span>
              <span className={classes.about}>{t(`follows:about.${one}.${what}`)}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {source === 'CHOSEN' && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void bringAbout(null)}>{t('follows:clear')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
