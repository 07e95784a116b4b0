/** The nightly backups, for administrators. */
export const backups = {
  title: 'Backups',
  loading: 'Loading the backups',
  off: 'No backups are taken by themselves, because no folder for them is set.',
  howToTurnOn:
    'Whoever runs Upwell sets BACKUP_FOLDER, or takes backups with npm run backup; the manual says how.',
  on: 'Each night at {{time}} by the clock of the organisation, into {{folder}}. Kept: {{keep}}.',
  late: 'There is no complete backup of the last day and a half.',
  lateWhatNow: 'The list below and the log of the server say what went wrong.',
  last: 'The newest complete one was taken',
  complete: 'Complete, read back',
  removed: 'Made room for newer ones',
  failed: 'Failed',
  size: '{{rows, number}} rows, {{files, number}} files, {{megabytes, number}} MB, {{seconds, number}} s',
  failure: {
    DISK_FULL: 'No room was left where backups are kept. Make room, or keep fewer.',
    NOT_WRITABLE: 'The folder for backups cannot be written. Check that it is there and who owns it.',
    NOT_READABLE_AGAIN: 'It could not be read back as it was written. Check the disk.',
    INTERRUPTED: 'The product was stopped meanwhile. The next start tries again within the hour.',
    BROKEN: 'Something broke. The log of the server says what.',
  },
  none: {
    title: 'No backups yet',
    body: 'Each nightly backup appears here, with what became of it.',
  },
  more: 'Show older backups',
} as const;
