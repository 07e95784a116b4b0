import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useLocation } from 'react-router';
import { QueryFailed } from '../../acts/index.ts';
import type { LinkPurpose } from '../../graphql/graphql.ts';
import { bringWords } from '../../messages/bring-words.ts';
import { access } from '../../messages/en/access.ts';
import { MailLink } from './access.queries.ts';
import { DoorPage } from './DoorPage.tsx';
import { DoorText } from './DoorText.tsx';

bringWords({ access });

export interface OpenLink {
  token: string;
  name: string;
  email: string;
}

export interface MailLinkGateProps {
  purpose: LinkPurpose;
  /** What the link lets its holder do. */
  children: (link: OpenLink) => ReactNode;
}

/** Looks at the link in the address. Its secret stands behind the `#`, so it reaches the server in this question alone. */
export function MailLinkGate({ purpose, children }: MailLinkGateProps) {
  const { hash } = useLocation();
  const token = hash.slice(1);
  const { data, error, refetch } = useQuery(MailLink, {
    variables: { token },
    fetchPolicy: 'no-cache',
  });
  const { t } = useTranslation('access');
  const link = data?.mailLink;
  return (
    <DoorPage>
      {error && !data && <QueryFailed error={error} onRetry={refetch} />}
      {!data && !error && <RowSkeletons label={t('loading')} count={1} />}
      {data &&
        (link?.purpose === purpose && link.state === 'OPEN' ? (
          children({ token, name: link.name ?? '', email: link.email ?? '' })
        ) : (
          <ClosedLink purpose={purpose} state={link?.purpose === purpose ? link.state : undefined} />
        ))}
    </DoorPage>
  );
}

/** Why the link does not work, and the way on. */
function ClosedLink({
  purpose,
  state,
}: {
  purpose: LinkPurpose;
  state: 'OPEN' | 'USED' | 'EXPIRED' | undefined;
}) {
  const { t } = useTranslation('access');
  const canAskAgain = purpose === 'RESET' && state !== 'USED';
  const action = (
    <Button component={Link} to={canAskAgain ? '/forgotten' : '/sign-in?way=password'}>
      {t(canAskAgain ? 'link.askAgain' : 'link.toSignIn')}
    </Button>
  );
  if (state === 'EXPIRED')
    return (
      <DoorText title={t('link.expiredTitle')} action={action}>
        {t(`link.expired.${purpose}`)}
      </DoorText>
    );
  return (
    <DoorText title={t(state === 'USED' ? 'link.usedTitle' : 'link.brokenTitle')} action={action}>
      {t(state === 'USED' ? 'link.used' : 'link.broken')}
    </DoorText>
  );
}
