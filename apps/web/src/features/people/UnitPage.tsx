import { useQuery } from '@apollo/client/react';
import { Alert, Button, NativeSelect, TextInput } from '@mantine/core';
import { RowSkeletons } from '@upwell/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { QueryFailed, useAct } from '../../acts/index.ts';
import type { UnitsQuery } from '../../graphql/graphql.ts';
import { tell } from '../../live/index.ts';
import { PageMissing, PageTitle } from '../../shell/index.ts';
import classes from './Administration.module.css';
import { AdministratorsOnly } from './AdministratorsOnly.tsx';
import { AddUnit, EditUnit, Units } from './people.queries.ts';
import { unitChoices } from './unit-tree.ts';

type Unit = UnitsQuery['units'][number];

function UnitForm({ unit, units }: { unit: Unit | undefined; units: readonly Unit[] }) {
  const { t } = useTranslation('administration');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [name, setName] = useState(unit?.name ?? '');
  const [parentId, setParentId] = useState(unit ? (unit.parent?.id ?? '') : (params.get('parent') ?? ''));
  const add = useAct(AddUnit, { update: (cache) => void cache.evict({ fieldName: 'units' }) });
  const edit = useAct(EditUnit);
  const { pending, sentence, fieldError } = unit ? edit : add;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { name, parentId: parentId || null };
    const answer = unit ? await edit.act({ ...input, unitId: unit.id }) : await add.act(input);
    if (!answer) return;
    tell(t('saved', { name }));
    void navigate('/admin/units');
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t('units.name')}
        autoComplete="off"
        value={name}
        error={fieldError('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('units.parent')}
        value={parentId}
        error={fieldError('parentId')}
        onChange={(event) => setParentId(event.currentTarget.value)}
        data={[{ value: '', label: t('units.noParent') }, ...unitChoices(units, unit?.id)]}
      />
      {sentence && (
        <Alert color="red" role="alert">
          {sentence}
        </Alert>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={pending}>
          {t(unit ? 'save' : 'units.add')}
        </Button>
        <Button component={Link} to="/admin/units" variant="subtle">
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

function UnitToShape({ unitId }: { unitId: string }) {
  const { t } = useTranslation('administration');
  const { data, error, refetch } = useQuery(Units);
  if (error && !data) return <QueryFailed error={error} onRetry={refetch} />;
  if (!data) return <RowSkeletons label={t('loading')} />;
  const unit = data.units.find(({ id }) => id === unitId);
  if (!unit && unitId !== 'new') return <PageMissing />;
  return (
    <div className={classes.page}>
      <PageTitle title={unit?.name ?? t('units.newTitle')} />
      <UnitForm unit={unit} units={data.units} />
    </div>
  );
}

/** One unit: a new one at `/admin/units/new`. */
export default function UnitPage() {
  const { unitId = 'new' } = useParams();
  return (
    <AdministratorsOnly>
      <UnitToShape key={unitId} unitId={unitId} />
    </AdministratorsOnly>
  );
}
