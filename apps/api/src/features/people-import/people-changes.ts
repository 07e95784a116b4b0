import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Database } from '../../platform/database/database.ts';
import { MemberAccess } from '../people/index.ts';
import { PeopleDirectory } from './people-directory.ts';
import type { PeopleImport } from './people-import.entity.ts';
import type { PersonField } from './person-fields.rules.ts';

/** Whose name or title the table gives afresh; else what the member, or an administrator, has set stays. */
const newName =
  'case when r.name is distinct from coalesce(m.directory_name, m.name) then r.name else m.name end';
const saidTitle = 'case when m.directory_name is null then m.title else m.directory_title end';
const newTitle = `case when r.title is distinct from ${saidTitle} then r.title else m.title end`;

/** Writes what was looked at into the directory, set by set, within the act of the import. */
@Injectable()
export class PeopleChanges {
  constructor(
    private readonly database: Database,
    private readonly access: MemberAccess,
    private readonly directory: PeopleDirectory,
  ) {}

  /** Adds, changes and switches off; `tell` hears the share done. Returns how many were switched off. */
  async write(
    act: Act,
    wish: PeopleImport,
    actorId: string | null,
    tell: (share: number) => Promise<void>,
  ): Promise<number> {
    await this.makeUnits(act, wish);
    await tell(0.1);
    await this.add(act, wish);
    await tell(0.4);
    await this.place(act, wish);
    await tell(0.65);
    await this.update(wish);
    await tell(0.75);
    await this.record(act, wish, actorId);
    const left = wish.deactivateMissing ? await this.switchOff(act, wish) : 0;
    await tell(0.95);
    return left;
  }

  private async makeUnits(act: Act, { newUnits }: PeopleImport): Promise<void> {
    if (newUnits.length === 0) return;
    await this.database.rows(
      `insert into units (id, parent_id, name, created_at)
       select u.id, u."parentId", u.name, $2 from jsonb_to_recordset($1::jsonb) as u(id uuid, "parentId" uuid, name text)`,
      [JSON.stringify(newUnits), act.at],
    );
    for (const { id, name, parentId } of newUnits)
      act.record('unit.added', 'unit', id, { after: { name, parentId } });
  }

  private async add(act: Act, { id }: PeopleImport): Promise<void> {
    await this.database.rows(
      `insert into members (id, name, email, title, unit_id, level, manager_id, is_active, is_placeholder, created_at,
         directory_id, directory_name, directory_title, time_zone, language)
       select member_id, name, email, title, unit_id, coalesce(level, 1), manager_id, true, false, $2,
         directory_id, name, title, time_zone, language
       from people_import_rows where import_id = $1 and verdict = 'added'`,
      [id, act.at],
    );
  }

  /** Where they stand from now on; where they stood is kept. Before the members change: the difference tells who moved. */
  private async place(act: Act, { id, mapping }: PeopleImport): Promise<void> {
    const now = wanted(new Set(mapping.filter((field) => field !== null)));
    const moved = `from people_import_rows r join members m on m.id = r.member_id
      where r.import_id = $1 and (r.verdict = 'added' or (r.verdict = 'updated'
        and (m.unit_id, m.level, m.manager_id) is distinct from (${now.unit_id}, ${now.level}, ${now.manager_id})))`;
    await this.database.rows(
      `update positions p set valid_to = $2
       where p.valid_to is null and p.member_id in (select r.member_id ${moved} and r.verdict = 'updated')`,
      [id, act.at],
    );
    await this.database.rows(
      `insert into positions (id, member_id, unit_id, level, manager_id, valid_from, valid_to)
       select gen_random_uuid(), m.id, ${now.unit_id}, ${now.level}, ${now.manager_id}, $2, null ${moved}`,
      [id, act.at],
    );
  }

  private async update({ id, mapping }: PeopleImport): Promise<void> {
    const fields = new Set(mapping.filter((field) => field !== null));
    const sets = Object.entries(wanted(fields)).map(([column, value]) => `${column} = ${value}`);
    await this.database.rows(
      `update members m set ${sets.join(', ')},
         is_active = m.is_active or m.left_directory_at is not null,
         left_directory_at = null
       from people_import_rows r where r.import_id = $1 and r.verdict = 'updated' and m.id = r.member_id`,
      [id],
    );
  }

  /** A record for each member, written as one set: nobody listens to these, so they need not pass through the act. */
  private async record(act: Act, { id }: PeopleImport, actorId: string | null): Promise<void> {
    await this.database.rows(
      `insert into records (id, at, actor_id, action, subject_kind, subject_id, facts)
       select gen_random_uuid(), $2::timestamptz, $3::uuid, 'member.added', 'member', member_id::text, jsonb_build_object('importId', import_id,
         'after', jsonb_build_object('name', name, 'email', email, 'title', title, 'unitId', unit_id,
           'level', coalesce(level, 1), 'managerId', manager_id))
       from people_import_rows where import_id = $1 and verdict = 'added'
       union all
       select gen_random_uuid(), $2::timestamptz, $3::uuid, 'member.edited', 'member', member_id::text, jsonb_build_object('importId', import_id,
         'before', (select jsonb_object_agg(key, value -> 0) from jsonb_each(changes)),
         'after', (select jsonb_object_agg(key, value -> 1) from jsonb_each(changes)))
       from people_import_rows where import_id = $1 and verdict = 'updated'`,
      [id, act.at, actorId],
    );
  }

  /** Their ideas and the credit for them stay; their access ends with the commit, open sockets included. */
  private async switchOff(act: Act, { id, memberId }: PeopleImport): Promise<number> {
    const left = await this.database.rows<{ id: string }>(
      `update members m set is_active = false, left_directory_at = $2
       where ${this.directory.missing(memberId)} returning m.id`,
      [id, act.at],
    );
    const ids = left.map((member) => member.id);
    await this.access.keeper.endSessionsOfAll(act, ids);
    for (const member of ids)
      act.record('member.edited', 'member', member, {
        importId: id,
        before: { isActive: true },
        after: { isActive: false },
      });
    return ids.length;
  }
}

/** What each column of a member becomes, given r (row) and m (member): only what the table has a column for. */
function wanted(fields: ReadonlySet<PersonField>) {
  const isNamed = fields.has('name') || fields.has('familyName');
  const when = (has: boolean, value: string, otherwise: string) => (has ? value : otherwise);
  return {
    email: 'r.email',
    directory_id: 'coalesce(r.directory_id, m.directory_id)',
    name: when(isNamed, newName, 'm.name'),
    directory_name: when(isNamed, 'r.name', 'coalesce(m.directory_name, m.name)'),
    title: when(fields.has('title'), newTitle, 'm.title'),
    directory_title: when(fields.has('title'), 'r.title', saidTitle),
    unit_id: when(fields.has('unit'), 'r.unit_id', 'm.unit_id'),
    level: when(fields.has('level'), 'coalesce(r.level, m.level)', 'm.level'),
    manager_id: when(fields.has('manager'), 'r.manager_id', 'm.manager_id'),
    time_zone: 'coalesce(m.time_zone, r.time_zone)',
    language: 'coalesce(m.language, r.language)',
  };
}
