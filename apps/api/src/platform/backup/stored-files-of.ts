import type { Config } from '../config/config.ts';
import { S3Store } from '../files/s3-store.ts';
import { BucketFiles } from './bucket-files.ts';
import { FolderFiles } from './folder-files.ts';
import type { ListStoredFiles, StoredFiles } from './stored-files.ts';

/** The store of the settings. */
export function storedFilesOf({ filesS3, filesFolder }: Config, list: ListStoredFiles): StoredFiles {
  return filesS3
    ? new BucketFiles(`The bucket ${filesS3.bucket}`, new S3Store(filesS3), list)
    : new FolderFiles(filesFolder, list);
}
