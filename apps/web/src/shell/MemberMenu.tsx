import { UnstyledButton } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { IconKeyboard, IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { Avatar } from '@upwell/ui';
import { lazy, Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../messages/use-translation.ts';
import { Link } from 'react-router';
import classes from './MemberMenu.module.css';
import { administration, destinations } from './navigation.ts';
import { useSignOut } from './use-sign-out.ts';
import { useViewer } from './viewer.ts';

const ColourSchemeSwitch = lazy(() => import('./ColourSchemeSwitch.tsx'));

/** Who is signed in, with what concerns only them: colours, settings and the way out. Opens below its button. */
export function MemberMenu({ onKeyboardHelp }: { onKeyboardHelp: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  const viewer = useViewer();
  const { member } = viewer;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const place = useClickOutside<HTMLDivElement>(() => setOpen(false));

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div ref={place} className={classes.place} onKeyDown={closeOnEscape}>
      <UnstyledButton
        ref={button}
        className={classes.target}
        aria-label={t('member.menu', { name: member.name })}
        aria-expanded={open}
        aria-controls="member-menu"
        onClick={() => setOpen(!open)}
      >
        <Avatar initials={member.initials} seed={member.id} size={36} src={member.picture} />
      </UnstyledButton>
      <div id="member-menu" className={classes.panel} hidden={!open}>
        <div className={classes.who}>
          <strong>{member.name}</strong>
          {member.title && <span>{member.title}</span>}
        </div>
        <div className={classes.colours}>
          {/* Mounted when open: its moving marker measures itself on sight. */}
          <Suspense>{open && <ColourSchemeSwitch />}</Suspense>
        </div>
        {/* Below the page a phone has no room for these. */}
        {[...destinations.filter(({ onPhone }) => !onPhone), ...administration]
          .filter(({ shownTo }) => shownTo?.(viewer) ?? true)
          .map(({ to, label, icon: Icon }) => (
            <UnstyledButton
              key={to}
              component={Link}
              to={to}
              className={`${classes.item} ${classes.onPhone}`}
              onClick={() => setOpen(false)}
            >
              <Icon size={18} stroke={1.7} aria-hidden />
              {t(`navigation.${label}`)}
            </UnstyledButton>
          ))}
        <UnstyledButton
          component={Link}
          to={`/people/${member.id}`}
          className={classes.item}
          onClick={() => setOpen(false)}
        >
          <IconUser size={18} stroke={1.7} aria-hidden />
          {t('member.profile')}
        </UnstyledButton>
        <UnstyledButton
          component={Link}
          to="/settings"
          className={classes.item}
          onClick={() => setOpen(false)}
        >
          <IconSettings size={18} stroke={1.7} aria-hidden />
          {t('member.settings')}
        </UnstyledButton>
        <UnstyledButton
          className={classes.item}
          onClick={() => {
            setOpen(false);
            onKeyboardHelp();
          }}
        >
          <IconKeyboard size={18} stroke={1.7} aria-hidden />
          {t('member.keys')}
        </UnstyledButton>
        <UnstyledButton className={classes.item} onClick={() => void signOut()}>
          <IconLogout size={18} stroke={1.7} aria-hidden />
          {t('member.signOut')}
        </UnstyledButton>
      </div>
    </div>
  );
}
