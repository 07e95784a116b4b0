export { bulkWish, SeedingRefused } from './bulk-wish.ts';
export { seedBulk, type BulkReport } from './seed-bulk.ts';
