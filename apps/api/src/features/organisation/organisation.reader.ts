import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Organisation } from './organisation.entity.ts';

@Injectable()
export class OrganisationReader {
  constructor(private readonly database: Database) {}

  /** The organisation, or null on an empty database. */
  find(): Promise<Organisation | null> {
    return this.database.of(Organisation).findOneBy({ id: true });
  }

  /** The same, nobody else changing it until the transaction ends. */
  findForChange(): Promise<Organisation | null> {
    return this.database
      .of(Organisation)
      .findOne({ where: { id: true }, lock: { mode: 'pessimistic_write' } });
  }
}
