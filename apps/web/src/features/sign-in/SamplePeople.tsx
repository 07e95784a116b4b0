import { Alert, UnstyledButton } from '@mantine/core';
import { Avatar } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { graphql } from '../../apollo/index.ts';
import type { SamplePeople_PersonFragment } from '../../graphql/graphql.ts';
import { SignInAsSamplePerson } from './sign-in.queries.ts';
import classes from './SamplePeople.module.css';
import { useSigningIn } from './use-signing-in.ts';

graphql(`
  fragment SamplePeople_person on SamplePerson {
    description
    member {
      id
      name
      initials
      title
    }
  }
`);

export interface SamplePeopleProps {
  people: SamplePeople_PersonFragment[];
  onSignedIn: (memberId: string) => void;
}

/** The invented people of the sample organisation, each a way in. */
export function SamplePeople({ people, onSignedIn }: SamplePeopleProps) {
  const { t } = useTranslation('signIn');
  const { send, pending, sentence } = useSigningIn(SignInAsSamplePerson);

  async function choose(memberId: string) {
    const answer = await send({ memberId });
    if (answer) onSignedIn(answer.signInAsSamplePerson.id);
  }

  return (
    <>
      {sentence && (
        <Alert color="red" role="alert" mb="md">
          {sentence}
        </Alert>
      )}
      <ul className={classes.people}>
        {people.map(({ member, description }) => (
          <li key={member.id}>
            <UnstyledButton
              className={classes.person}
              disabled={pending}
              onClick={() => void choose(member.id)}
              aria-label={t('sample.as', { name: member.name })}
              aria-describedby={`person-${member.id}`}
            >
              <Avatar initials={member.initials} seed={member.id} size={44} />
              <span className={classes.words}>
                <span className={classes.name}>{member.name}</span>
                {member.title && <span className={classes.title}>{member.title}</span>}
                <span className={classes.description} id={`person-${member.id}`}>
                  {description}
                </span>
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  );
}
