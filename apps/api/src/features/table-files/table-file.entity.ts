import { limits } from '@upwell/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A table somebody hands in to be imported; it arrives in pieces and is kept for a day. */
@Entity('table_files')
export class TableFile {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'member_id' })
  memberId!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  size!: number;

  @Column('integer')
  received!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  get isComplete(): boolean {
    return this.received === this.size;
  }

  /** Bytes the piece at that place must have; 0 when there is no such place. */
  sizeOfPiece(position: number): number {
    const { max } = limits.tableFile.piece;
    return Math.max(0, Math.min(max, this.size - position * max));
  }
}
