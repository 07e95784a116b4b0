import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A node of the org tree: a department, an office, a team. */
@Entity('units')
export class Unit {
  @PrimaryColumn('uuid')
  id!: string;

  /** null at the root */
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column('text')
  name!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
