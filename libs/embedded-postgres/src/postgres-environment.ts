/**
 * The caller's environment without what would change PostgreSQL behind our back (PGPORT, PGDATA, PGOPTIONS ...),
 * and with English messages, because we look for some of them.
 */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
