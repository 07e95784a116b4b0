import type { CSSProperties } from 'react';
import classes from './RungsGlyph.module.css';

export interface RungsGlyphProps {
  /** One for each level, the front line first; share is null when too few support it there to tell. */
  rungs: readonly { level: number; share: number | null }[];
  /** `large` where it stands by itself. */
  size?: 'small' | 'large';
}

/**
 * How an idea is backed from bottom to top: a rung for each level, filled by the share of support there; half of those
 * who saw it fill it. An idea backed by all levels looks different at a glance from one backed by one. A picture only:
 * what stands beside it says it in words.
 */
export function RungsGlyph({ rungs, size }: RungsGlyphProps) {
  return (
    <span className={classes.glyph} data-size={size} aria-hidden="true">
      {rungs.map(({ level, share }) => (
        <i
          key={level}
          data-untold={share === null || undefined}
          style={{ '--filled': `${(share ?? 0) * 200}%` } as CSSProperties}
        />
      ))}
    </span>
  );
}
