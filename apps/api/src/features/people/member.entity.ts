import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person of the organisation, or a placeholder: somebody an import named, who has no account. */
@Entity('members')
export class Member {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  /** null for placeholders */
  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId!: string | null;

  /** Rung of the hierarchy, 1 = front line upward. */
  @Column('smallint')
  level!: number;

  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;

  @Column('boolean', { name: 'is_active' })
  isActive!: boolean;

  @Column('boolean', { name: 'is_placeholder' })
  isPlaceholder!: boolean;

  @Column('text', { name: 'source_name', nullable: true })
  sourceName!: string | null;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  /** Set by the feature that keeps files. */
  @Column('uuid', { name: 'picture_file_id', nullable: true })
  pictureFileId!: string | null;

  /** Key of the person in the directory, when it has one besides the address. */
  @Column('text', { name: 'directory_id', nullable: true })
  directoryId!: string | null;

  /** What the directory said last; a name the member set for themselves stays until this changes. */
  @Column('text', { name: 'directory_name', nullable: true })
  directoryName!: string | null;

  @Column('text', { name: 'directory_title', nullable: true })
  directoryTitle!: string | null;

  /** When an import no longer found them and switched the account off; null otherwise. */
  @Column('timestamptz', { name: 'left_directory_at', nullable: true })
  leftDirectoryAt!: Date | null;

  /** Their own choice; null = the organisation's. */
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;

  /** Their own choice; null = the organisation's. */
  @Column('text', { nullable: true })
  language!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** First letters of the first and the last word of the name. */
  get initials(): string {
    const words = this.name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
    const outer = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
    const letters = outer.map((word) => /^.\p{M}*/u.exec(word)![0].toLocaleUpperCase('und')).join('');
    return letters || '?';
  }
}
