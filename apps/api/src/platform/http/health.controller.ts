import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Database } from '../database/database.ts';
import { OpenToStrangers } from '../viewer/signed-in.guard.ts';

/** What a supervisor asks: does the process live, and can it serve? */
@Controller()
@OpenToStrangers()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get('healthz')
  healthy(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.rows('select 1');
      return { status: 'ready' };
    } catch {
      throw new ServiceUnavailableException({ status: 'database does not answer' });
    }
  }
}
