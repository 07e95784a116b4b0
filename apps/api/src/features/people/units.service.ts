import { Injectable } from '@nestjs/common';
import type { Act } from '../../platform/acts/act.ts';
import { Acts } from '../../platform/acts/acts.ts';
import { brokenConstraint } from '../../platform/database/broken-constraint.ts';
import { Database } from '../../platform/database/database.ts';
import { newId } from '../../platform/database/ids.ts';
import { Forbidden, InvalidInput } from '../../platform/errors/errors.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { canAdminister } from './member.policy.ts';
import { unitRules, type UnitDetails } from './member.rules.ts';
import type { AddUnitInput, EditUnitInput } from './people.inputs.ts';
import { StructureLock } from './structure-lock.ts';
import { Unit } from './unit.entity.ts';
import { UnitReader } from './unit.reader.ts';

@Injectable()
export class UnitsService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly units: UnitReader,
    private readonly structure: StructureLock,
  ) {}

  /** Adds a unit. Throws Forbidden `people.administer`, InvalidInput (name TAKEN, parentId UNKNOWN). */
  add(viewer: Viewer, input: AddUnitInput): Promise<{ unitId: string }> {
    return this.acts.perform('addUnit', viewer, input, async (act) => {
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      return { unitId: await this.found(act, valid(unitRules, input)) };
    });
  }

  /** Renames or moves a unit. Throws NotFound, Forbidden `people.administer`, InvalidInput (name TAKEN, parentId UNKNOWN or WRONG). */
  edit(viewer: Viewer, input: EditUnitInput): Promise<{ unitId: string }> {
    return this.acts.perform('editUnit', viewer, input, async (act) => {
      const { id, name, parentId } = await this.units.require(input.unitId);
      if (!canAdminister(viewer)) throw new Forbidden('people.administer');
      const after = valid(unitRules, input);
      if (after.parentId && after.parentId !== parentId) await this.refuseCircle(id, after.parentId);
      await this.database.of(Unit).update(id, after).catch(refuseBrokenDetail);
      act.record('unit.edited', 'unit', id, { before: { name, parentId }, after });
      return { unitId: id };
    });
  }

  /** The writing part of `add`, for acts that set up a whole organisation. Returns the id. */
  async found(act: Act, details: UnitDetails): Promise<string> {
    const id = newId();
    await this.database
      .of(Unit)
      .insert({ id, ...details, createdAt: act.at })
      .catch(refuseBrokenDetail);
    act.record('unit.added', 'unit', id, { after: details });
    return id;
  }

  private async refuseCircle(unitId: string, parentId: string): Promise<void> {
    await this.structure.hold();
    if (await this.units.isAbove(unitId, parentId))
      throw new InvalidInput([{ path: 'parentId', code: 'WRONG' }]);
  }
}

function refuseBrokenDetail(error: unknown): never {
  const constraint = brokenConstraint(error);
  if (constraint === 'units_by_name') throw new InvalidInput([{ path: 'name', code: 'TAKEN' }]);
  if (constraint === 'units_parent_id_fkey') throw new InvalidInput([{ path: 'parentId', code: 'UNKNOWN' }]);
  throw error;
}
