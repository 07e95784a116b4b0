import { useQuery } from '@apollo/client/react';
import { Alert, Button, Modal, Textarea } from '@mantine/core';
import { RelativeTime, RowSkeletons } from '@upwell/ui';
import { useState } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { WaitingClaimsQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { PlaceholderFacts } from './PlaceholderFacts.tsx';
import { DecidePlaceholderClaim, WaitingClaims } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

type Claim = WaitingClaimsQuery['placeholderClaims']['edges'][number]['node'];

function ClaimRow({ claim }: { claim: Claim }) {
  const { t } = useTranslation('placeholders');
  const [isRefusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useAct(DecidePlaceholderClaim);
  const refresh = useRefresh();
  const { id, note, claimedAt, placeholder } = claim;
  const member = claim.member?.name ?? '';
  const name = placeholder?.name ?? '';

  async function settle(isGranted: boolean) {
    if (!(await decide.act({ claimId: id, isGranted, reason: isGranted ? null : reason }))) return;
    setRefusing(false);
    tell(isGranted ? t('admin.granted', { name }) : t('admin.refused'));
    await refresh();
  }

  return (
    <li>
      <div>
        <strong>{name}</strong>
        {placeholder && <PlaceholderFacts {...placeholder} />}
        <span>
          {t('admin.says', { member })} · <RelativeTime at={claimedAt} />
        </span>
        {note && <p>{note}</p>}
        {decide.sentence && !isRefusing && (
          <Alert color="red" role="alert">
            {decide.sentence}
          </Alert>
        )}
      </div>
      <div className={classes.actions}>
        <Button size="sm" loading={decide.pending} onClick={() => void settle(true)}>
          {t('admin.grant')}
        </Button>
        <Button size="sm" variant="default" onClick={() => setRefusing(true)}>
          {t('admin.refuse')}
        </Button>
      </div>
      <Modal
        opened={isRefusing}
        onClose={() => setRefusing(false)}
        title={t('admin.refuseTitle', { member })}
        closeButtonProps={{ 'aria-label': t('cancel') }}
      >
        <Textarea
          data-autofocus
          label={t('admin.reason')}
          description={t('admin.reasonHint')}
          rows={3}
          value={reason}
          error={decide.fieldError('reason') ?? decide.sentence}
          onChange={({ currentTarget: { value } }) => setReason(value)}
        />
        <div className={classes.actions}>
          <Button loading={decide.pending} onClick={() => void settle(false)}>
            {t('admin.refuse')}
          </Button>
          <Button variant="subtle" onClick={() => setRefusing(false)}>
            {t('cancel')}
          </Button>
        </div>
      </Modal>
    </li>
  );
}

/** Members who say that a name was theirs, and the administrator's consent. */
export function WaitingClaimsList() {
  const { t } = useTranslation('placeholders');
  const { data, error, refetch } = useQuery(WaitingClaims, {
    variables: { mineOnly: false },
    fetchPolicy: 'cache-and-network',
  });
  const claims = data?.placeholderClaims.edges;
  return (
    <section className={classes.section} aria-labelledby="waiting-claims">
      <h2 id="waiting-claims">{t('admin.claims')}</h2>
      {error && !claims && <QueryFailed error={error} onRetry={refetch} />}
      {!claims && !error && <RowSkeletons label={t('loading')} />}
      {claims?.length === 0 && <p className={classes.quiet}>{t('admin.noClaims')}</p>}
      <ul className={classes.rows}>
        {claims?.map(({ node }) => (
          <ClaimRow key={node.id} claim={node} />
        ))}
      </ul>
    </section>
  );
}
