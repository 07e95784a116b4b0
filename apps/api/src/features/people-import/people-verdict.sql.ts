import type { PersonField } from './person-fields.rules.ts';

/** One field of a row against the member as they are: the value they would have, and how both are shown. */
interface Comparison {
  field: PersonField;
  /** Whether the table says something new, given r (row) and m (member). */
  differs: string;
  before: string;
  after: string;
}

/** A name or title counts as changed when the directory says something other than last time: what members set stays. */
const comparisons: Comparison[] = [
  { field: 'email', differs: 'r.email is distinct from m.email', before: 'm.email', after: 'r.email' },
  {
    field: 'externalId',
    differs: 'r.directory_id is not null and r.directory_id is distinct from m.directory_id',
    before: 'm.directory_id',
    after: 'r.directory_id',
  },
  {
    field: 'name',
    differs: 'r.name is distinct from coalesce(m.directory_name, m.name)',
    before: 'm.name',
    after: 'r.name',
  },
  {
    field: 'title',
    differs: `r.title is distinct from case when m.directory_name is null then m.title else m.directory_title end`,
    before: 'm.title',
    after: 'r.title',
  },
  {
    field: 'unit',
    differs: 'r.unit_id is distinct from m.unit_id',
    before: '(select u.name from units u where u.id = m.unit_id)',
    after: 'r.unit',
  },
  {
    field: 'level',
    differs: 'r.level is not null and r.level is distinct from m.level',
    before: 'm.level',
    after: 'r.level',
  },
  {
    field: 'manager',
    differs: 'r.manager_id is distinct from m.manager_id',
    before: '(select coalesce(a.email, a.name) from members a where a.id = m.manager_id)',
    after: 'r.manager',
  },
  {
    field: 'language',
    differs: 'r.language is not null and m.language is null',
    before: 'm.language',
    after: 'r.language',
  },
  {
    field: 'timeZone',
    differs: 'r.time_zone is not null and m.time_zone is null',
    before: 'm.time_zone',
    after: 'r.time_zone',
  },
];

/** The fields of the table, the parts of a name as the name they make. */
function compared(fields: ReadonlySet<PersonField>): Comparison[] {
  const isNamed = fields.has('name') || fields.has('familyName');
  return comparisons.filter(({ field }) => (field === 'name' ? isNamed : fields.has(field)));
}

/** Fills verdict and changes of every row of import $1. */
export function verdictSql(fields: ReadonlySet<PersonField>): string {
  const list = compared(fields);
  const changes = list.map(
    ({ field, differs, before, after }) =>
      `case when ${differs} then jsonb_build_object('${field}', jsonb_build_array(${before}, ${after})) else '{}' end`,
  );
  // Who left with an earlier table comes back with this one; who was switched off by hand stays so.
  const returns = 'm.left_directory_at is not null and not m.is_active';
  const any = [...list.map(({ differs }) => `(${differs})`), `(${returns})`].join(' or ');
  return `
    update staged_people r set verdict = v.verdict, changes = v.changes
    from (
      select r.line,
        case when r.problems <> '[]' then 'broken' when r.is_new then 'added' when ${any} then 'updated' else 'same' end as verdict,
        case when r.problems = '[]' and not r.is_new and (${any}) then ${changes.join(' || ')}
          || case when ${returns} then '{"isActive": [false, true]}'::jsonb else '{}' end end as changes
      from staged_people r left join members m on m.id = r.member_id and not r.is_new
      where r.import_id = $1
    ) v where r.import_id = $1 and r.line = v.line`;
}
