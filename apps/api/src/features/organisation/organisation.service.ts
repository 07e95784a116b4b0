import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { Forbidden, NotFound } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Organisation } from './organisation.entity.ts';
import { OrganisationReader } from './organisation.reader.ts';
import { canSettleOrganisation, organisationRules } from './organisation.rules.ts';
import type { EditOrganisationInput } from './organisation.schema.ts';

@Injectable()
export class OrganisationService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly organisations: OrganisationReader,
  ) {}

  /** Changes what concerns everybody here. Throws Forbidden `organisation.settle`, InvalidInput. */
  async edit(viewer: Viewer, input: EditOrganisationInput): Promise<void> {
    await this.acts.perform('editOrganisation', viewer, input, async (act) => {
      if (!canSettleOrganisation(viewer)) throw new Forbidden('organisation.settle');
      const organisation = await this.organisations.findForChange();
      if (!organisation) throw new NotFound('organisation');
      const { name, language, timeZone, allowsPresence, allowsLooks, departmentLevel } = organisation;
      const wanted = valid(organisationRules, input);
      const after = {
        ...wanted,
        allowsPresence: wanted.allowsPresence ?? allowsPresence,
        allowsLooks: wanted.allowsLooks ?? allowsLooks,
        // Null says something: just below the root.
        departmentLevel: wanted.departmentLevel === undefined ? departmentLevel : wanted.departmentLevel,
      };
      await this.database.of(Organisation).update({ id: true }, after);
      act.record('organisation.edited', 'organisation', 'organisation', {
        before: { name, language, timeZone, allowsPresence, allowsLooks, departmentLevel },
        after,
      });
      return {};
    });
  }
}
