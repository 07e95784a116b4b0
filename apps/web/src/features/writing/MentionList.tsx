import { Avatar } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './MentionList.module.css';
import type { MentionablePerson } from './use-mentions.ts';

export interface MentionListProps {
  /** Id of the list, and of its options behind it. */
  id: string;
  people: readonly MentionablePerson[];
  active: number;
  onChoose: (person: MentionablePerson) => void;
}

/** The people that a name behind an @ may mean; the text field keeps the focus. */
export function MentionList({ id, people, active, onChoose }: MentionListProps) {
  const { t } = useTranslation('writing');
  if (people.length === 0) return null;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('mention.label')}
      className={classes.list}
      // A press on the list must not take the focus from the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          onClick={() => onChoose(person)}
        >
          <Avatar initials={person.initials} seed={person.id} size={24} src={person.picture} />
          <span>
            {person.name}
            {person.title && <span className={classes.title}>{person.title}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
