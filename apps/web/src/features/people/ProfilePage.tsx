import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Avatar, RelativeTime, RowSkeletons } from '@upwell/ui';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useParams } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { ProfileQuery } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { people } from '../../messages/en/people.ts';
import { FollowedList, FollowMenu } from '../follows/index.ts';
import { Extra, PageMissing, PageTitle, useViewer } from '../../shell/index.ts';
import { Profile } from './directory.queries.ts';
import classes from './ProfilePage.module.css';
import { ProfileComments } from './ProfileComments.tsx';
import { ProfileIdeas } from './ProfileIdeas.tsx';

bringWords({ people });

type Member = NonNullable<ProfileQuery['member']>;

function Facts({ member: { unit, joinedAt } }: { member: Member }) {
  const { t } = useTranslation('people');
  return (
    <dl className={classes.facts}>
      {unit && (
        <>
          <dt>{t('profile.path')}</dt>
          <dd>
            {unit.path.map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ' / '}
                <Link to={`/people?unit=${id}`}>{name}</Link>
              </span>
            ))}
          </dd>
        </>
      )}
      {joinedAt && (
        <>
          <dt>{t('profile.joined')}</dt>
          <dd>
            <RelativeTime at={joinedAt} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Roles({ roles }: { roles: Member['publicRoles'] }) {
  const { t } = useTranslation('people');
  if (roles.length === 0) return null;
  return (
    <ul className={classes.roles}>
      {roles.map(({ role, unit, space }, index) => {
        const place = unit?.name ?? space?.name;
        const name = t(`profile.role.${role}`);
        return <li key={index}>{place ? t('profile.roleIn', { role: name, place }) : name}</li>;
      })}
    </ul>
  );
}

function OneProfile({ id }: { id: string }) {
  const { t } = useTranslation('people');
  const viewer = useViewer();
  const { data, error, refetch } = useQuery(Profile, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  const { member } = data;
  if (!member) return <PageMissing />;
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Avatar initials={member.initials} seed={member.id} size={72} src={member.picture} />
        <div className={classes.who}>
          <PageTitle title={member.name} />
          {member.title && <p>{member.title}</p>}
          {member.isPlaceholder ? (
            <p>
              {t('profile.placeholder')}{' '}
              <Link to={`/claims?name=${encodeURIComponent(member.name)}`}>{t('profile.wasThisYou')}</Link>
            </p>
          ) : (
            !member.isActive && <p>{t('profile.inactive')}</p>
          )}
        </div>
        <div className={classes.actions}>
          {viewer.id !== member.id && member.isActive && !member.isPlaceholder && (
            <Extra>
              <FollowMenu kind="MEMBER" id={member.id} name={member.name} followed={member.viewerFollow} />
            </Extra>
          )}
          {viewer.id === member.id && (
            <Button component={Link} to="/settings#profile" variant="default">
              {t('profile.edit')}
            </Button>
          )}
          {viewer.can.administer && !member.isPlaceholder && (
            <Button component={Link} to={`/admin/people/${member.id}`} variant="subtle">
              {t('profile.administer')}
            </Button>
          )}
        </div>
      </header>
      <Roles roles={member.publicRoles} />
      <Facts member={member} />
      <ProfileIdeas id={id} />
      <ProfileComments id={id} />
      {member.follows && (
        <section className={classes.section} aria-labelledby="what-they-follow">
          <h2 id="what-they-follow">{t('profile.follows')}</h2>
          <Extra>
            <FollowedList memberId={id} />
          </Extra>
        </section>
      )}
    </div>
  );
}

/** Who somebody is to their colleagues: what they wrote, where they work. Their rung of the hierarchy is nobody's business here. */
export default function ProfilePage() {
  const { memberId = '' } = useParams();
  return <OneProfile key={memberId} id={memberId} />;
}
