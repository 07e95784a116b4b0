import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

/** The directory as an import compares with it: what in it would change a verdict. */
@Injectable()
export class PeopleDirectory {
  constructor(private readonly database: Database) {}

  /** Nobody else changes members, units and roles until the transaction ends; reading goes on. */
  async hold(): Promise<void> {
    await this.database.rows('lock table members, units, member_roles in share row exclusive mode');
  }

  /** Equal as long as a comparison made earlier still holds; what members set for themselves does not count. */
  async fingerprint(): Promise<string> {
    const row = await this.database.row<{ print: string }>(
      `select concat_ws(' ',
         (select count(*) || ':' || coalesce(sum(hashtextextended(concat_ws('|', id, email, directory_id,
            coalesce(directory_name, name), case when directory_name is null then title else directory_title end,
            unit_id, level, manager_id, is_active, left_directory_at is null), 0)::numeric), 0)
          from members where not is_placeholder),
         (select count(*) || ':' || coalesce(sum(hashtextextended(concat_ws('|', id, parent_id, name), 0)::numeric), 0) from units)
       ) as print`,
    );
    return row!.print;
  }

  /**
   * Members with an account whom the table of an import does not name, by id. Whoever imports stays; without such a
   * person, every full administrator does, so that somebody can always let others in.
   */
  missing(importerId: string | null): string {
    return `m.is_active and not m.is_placeholder
      and not exists (select from people_import_rows r where r.import_id = $1 and r.member_id = m.id)
      and ${
        importerId === null
          ? `not exists (select from member_roles a where a.member_id = m.id and a.role = 'administrator'
               and a.unit_id is null and a.space_id is null and a.taken_at is null)`
          : `m.id <> (select i.member_id from people_imports i where i.id = $1)`
      }`;
  }
}
