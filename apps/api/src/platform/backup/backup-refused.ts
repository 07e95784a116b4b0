/** A backup or restore that cannot go on; the message is a sentence with the way out, for whoever started it. */
export class BackupRefused extends Error {
  readonly code = 'BACKUP_REFUSED';
}
