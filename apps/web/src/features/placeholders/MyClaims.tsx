import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { tell } from '../../live/index.ts';
import { WaitingClaims, WithdrawPlaceholderClaim } from './placeholders.queries.ts';
import classes from './Placeholders.module.css';
import { useRefresh } from './refresh.ts';

const words = { OPEN: 'open', GRANTED: 'granted', REFUSED: 'refused', WITHDRAWN: 'withdrawn' } as const;

/** What the viewer has said so far, and what became of it; nothing when they said nothing. */
export function MyClaims() {
  const { t } = useTranslation('placeholders');
  const { data } = useQuery(WaitingClaims, {
    variables: { mineOnly: true },
    fetchPolicy: 'cache-and-network',
  });
  const withdraw = useAct(WithdrawPlaceholderClaim);
  const refresh = useRefresh();
  const claims = data?.placeholderClaims.edges ?? [];
  if (claims.length === 0) return null;

  async function takeBack(claimId: string) {
    if (!(await withdraw.act({ claimId }))) return;
    tell(t('mine.withdrawn'));
    await refresh();
  }

  return (
    <section className={classes.section} aria-labelledby="my-claims">
      <h2 id="my-claims">{t('mine.claims')}</h2>
      {withdraw.sentence && (
        <Alert color="red" role="alert">
          {withdraw.sentence}
        </Alert>
      )}
      <ul className={classes.rows}>
        {claims.map(({ node: { id, state, reason, placeholder } }) => (
          <li key={id}>
            <div>
              <strong>
                {t('mine.line', { name: placeholder?.name ?? '', source: placeholder?.sourceName ?? '' })}
              </strong>
              <span>{reason ? t('mine.refusedBecause', { reason }) : t(`mine.state.${words[state]}`)}</span>
            </div>
            {state === 'OPEN' && (
              <Button
                size="sm"
                variant="default"
                loading={withdraw.pending}
                onClick={() => void takeBack(id)}
              >
                {t('mine.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
