/** What invented members have in `source_name`: nobody of another source is ever taken for one. */
export const BULK_SOURCE = 'bulk seeder';
