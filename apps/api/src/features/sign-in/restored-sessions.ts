import type pg from 'pg';

/**
 * Ends every session that a backup brought back: among them may be one that was ended since, because somebody lost
 * a laptop or left.
 */
export async function endAllSessions(client: pg.Client): Promise<void> {
  await client.query('update sessions set ended_at = app_now() where ended_at is null');
}
