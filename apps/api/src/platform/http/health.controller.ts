import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { Writability } from '../database/writability.ts';
import { OpenToStrangers } from '../viewer/signed-in.guard.ts';
import { NodeHealth } from './node-health.ts';

interface Health {
  /** `degraded` while something is missing that the node can do without. */
  status: string;
  missing?: string[];
}

/** What a supervisor asks: does the process live, and can it serve? */
@Controller()
@OpenToStrangers()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly health: NodeHealth,
    private readonly writability: Writability,
  ) {}

  @Get('healthz')
  healthy(): Health {
    return this.unless('ok');
  }

  @Get('readyz')
  async ready(): Promise<Health> {
    if (this.health.isLeaving) throw new ServiceUnavailableException({ status: 'going away' });
    try {
      const [state] = await this.database.rows<{ isReadOnly: boolean }>(
        `select current_setting('transaction_read_only')::boolean as "isReadOnly"`,
      );
      if (state!.isReadOnly) this.writability.refuse('the database is read only');
    } catch {
      throw new ServiceUnavailableException({ status: 'database does not answer' });
    }
    return this.unless('ready');
  }

  private unless(status: string): Health {
    const { missing } = this.health;
    return missing.length > 0 ? { status: 'degraded', missing } : { status };
  }
}
