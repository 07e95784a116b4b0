import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Names of the palette of libs/ui, as stored; never hex. */
export const spaceColours = ['water', 'moss', 'clay', 'plum', 'sun', 'slate', 'rose', 'sky'] as const;
export type SpaceColourKey = (typeof spaceColours)[number];

/** A place for ideas on a subject or for an audience. */
@Entity('spaces')
export class Space {
  @PrimaryColumn('uuid')
  id!: string;

  /** Stands in links, so it stays when the name changes. */
  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  colour!: SpaceColourKey;

  @Column('text')
  purpose!: string;

  /** Who sees it: everyone, for now. */
  @Column('text')
  audience!: 'everyone';

  /** Whether authors and counts are hidden until a member has judged an idea. */
  @Column('boolean', { name: 'is_blind' })
  isBlind = true;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
