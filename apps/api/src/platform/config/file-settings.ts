import { z } from 'zod';

/** What may be sent, and where it is kept. */
export const fileSettings = {
  FILE_MAX_MB: z.coerce
    .number()
    .min(0.1)
    .max(1000)
    .default(20)
    .describe('Largest document a member may attach, in megabytes.'),
  PICTURE_MAX_MB: z.coerce
    .number()
    .min(0.1)
    .max(100)
    .default(15)
    .describe('Largest picture a member may send, in megabytes; what is kept of it is smaller.'),
  FILE_QUOTA_MB: z.coerce
    .number()
    .min(1)
    .default(1000)
    .describe('Megabytes of files each member may keep here.'),
  FILES_S3_BUCKET: z
    .string()
    .optional()
    .describe('Bucket of an S3-compatible store for files; without one they lie below UPWELL_DATA/files.'),
  FILES_S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Address of the S3-compatible store, unless it is Amazon's."),
  FILES_S3_REGION: z.string().default('us-east-1').describe('Region of the bucket.'),
  FILES_S3_ACCESS_KEY: z
    .string()
    .optional()
    .describe('Access key of the bucket; without one the usual places of AWS are asked.'),
  FILES_S3_SECRET_KEY: z.string().optional().describe('Secret that goes with FILES_S3_ACCESS_KEY.'),
  FILES_S3_PREFIX: z
    .string()
    .default('')
    .describe('Beginning of every key in the bucket, such as upwell/, when others share it.'),
};
