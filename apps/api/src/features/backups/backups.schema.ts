import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.ts';

export enum BackupFailureName {
  DISK_FULL = 'DISK_FULL',
  NOT_WRITABLE = 'NOT_WRITABLE',
  NOT_READABLE_AGAIN = 'NOT_READABLE_AGAIN',
  INTERRUPTED = 'INTERRUPTED',
  BROKEN = 'BROKEN',
}
registerEnumType(BackupFailureName, {
  name: 'BackupFailure',
  description: 'Why a nightly backup failed.',
  valuesMap: {
    DISK_FULL: { description: 'No room was left where backups are kept.' },
    NOT_WRITABLE: { description: 'The folder for backups cannot be written.' },
    NOT_READABLE_AGAIN: { description: 'It was written, but could not be read back as it was.' },
    INTERRUPTED: { description: 'The product was stopped meanwhile; the next start tries again.' },
    BROKEN: { description: 'Something else; the log of that night says what.' },
  },
});

@ObjectType('Backup', { description: 'A nightly backup that has ended. Administrators see it.' })
export class BackupType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => GraphQLISODateTime, { description: 'The moment it shows.' })
  startedAt!: Date;

  @Field(() => Float, { description: 'How long it took, reading it back included, in seconds.' })
  seconds!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its folder below that of all backups; null when it failed.',
  })
  folder!: string | null;

  @Field(() => Float, { nullable: true, description: 'Rows in it; null when it failed.' })
  rows!: number | null;

  @Field(() => Int, { nullable: true, description: 'Files in it; null when it failed.' })
  files!: number | null;

  @Field(() => Float, { nullable: true, description: 'Its size on the disk in bytes; null when it failed.' })
  bytes!: number | null;

  @Field(() => BackupFailureName, { nullable: true, description: 'Why it failed; null when it is complete.' })
  failure!: BackupFailureName | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was removed to make room for newer ones; null while it is there.',
  })
  removedAt!: Date | null;
}

@ObjectType({ description: 'A page of nightly backups, the newest first.' })
export class BackupConnection extends connectionOf('Backup', () => BackupType) {}

@ObjectType('BackupSchedule', {
  description: 'When backups are taken, and whether they are. Administrators see it.',
})
export class BackupScheduleType {
  @Field(() => Boolean, { description: 'Whether backups are taken each night.' })
  isOn!: boolean;

  @Field(() => String, { description: 'Time of day, such as `02:30`, in the time zone of the organisation.' })
  timeOfDay!: string;

  @Field(() => String, { description: 'Which stay, such as `7 daily, 4 weekly`, or a number of the newest.' })
  keep!: string;

  @Field(() => String, { nullable: true, description: 'Folder on the server; null when none is set.' })
  folder!: string | null;

  @Field(() => BackupType, { nullable: true, description: 'The newest complete one; null before the first.' })
  lastComplete!: BackupType | null;

  @Field(() => Boolean, {
    description:
      'Whether the newest complete one is older than 36 hours, or there is none, although it should.',
  })
  isLate!: boolean;
}
