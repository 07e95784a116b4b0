import { Avatar } from '@upwell/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { announce } from '../../live/index.ts';
import classes from './PresenceLine.module.css';
import { usePresence, type Presence } from './use-presence.ts';

/** Faces beside the words; the others are in the number. */
const faces = 5;
/** What the server counts to. */
const most = 100;
/** A screen reader hears of somebody who writes this often at most. */
const quiet = 60_000;

/** Who else is here and who is writing: one line of one height, whatever it says. */
export function PresenceLine({ ideaId }: { ideaId: string }) {
  const presence = usePresence(ideaId);
  const words = useWords(presence);
  if (!presence) return null;
  return (
    <div className={classes.line}>
      {presence.people.length > 0 && (
        <span className={classes.faces}>
          {presence.people.slice(0, faces).map(({ id, initials, picture }) => (
            <Avatar key={id} seed={id} initials={initials} src={picture} size={24} />
          ))}
        </span>
      )}
      {words.here && (
        <span className={classes.here} title={words.names}>
          {words.here}
        </span>
      )}
      {words.writing && (
        <span className={classes.writing}>
          <span className={classes.dots} aria-hidden="true">
            <i />
            <i />
            <i />
          </span>
          <span>{words.writing}</span>
        </span>
      )}
    </div>
  );
}

function useWords(presence: Presence | null) {
  const { t } = useTranslation('presence');
  const { count = 0, people = [], writers = [] } = presence ?? {};
  const first = people[0]?.name ?? t('somebody');
  const writing =
    writers.length > 2
      ? t('writingMany')
      : writers.length > 0
        ? t('writing', { count: writers.length, names: writers.map(({ name }) => name) })
        : '';
  useSaidAloud(writing);
  return {
    here: count === 0 ? '' : count >= most - 1 ? t('hereMany') : t('here', { count, name: first }),
    names: people.map(({ name }) => name).join(', '),
    writing,
  };
}

function useSaidAloud(writing: string) {
  const saidAt = useRef(-Infinity);
  useEffect(() => {
    if (!writing || Date.now() - saidAt.current < quiet) return;
    saidAt.current = Date.now();
    announce(writing, 'writing');
  }, [writing]);
}
