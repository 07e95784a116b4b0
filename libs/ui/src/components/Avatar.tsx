import { useState } from 'react';
import classes from './Avatar.module.css';

const colours = ['WATER', 'MOSS', 'CLAY', 'PLUM', 'SUN', 'SLATE', 'ROSE', 'SKY'] as const;

/** The same person always has the same colour, on every screen and device. */
function colourOf(seed: string): (typeof colours)[number] {
  let sum = 0;
  for (const character of seed) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return colours[sum % colours.length]!;
}

export interface AvatarProps {
  /** One to three letters. */
  initials: string;
  /** What the colour is chosen by: an id, or the name of somebody without one. */
  seed: string;
  /** Edge in pixels, 32 unless told. */
  size?: number;
  /** Address of a square picture; the initials stand in where there is none, or it does not come. */
  src?: string | null;
}

/** A person's round picture: their picture, or initials on a tint. Decorative, because the name always stands beside it. */
export function Avatar({ initials, seed, size = 32, src }: AvatarProps) {
  const [broken, setBroken] = useState<string>();
  return (
    <span
      className={classes.avatar}
      data-space={colourOf(seed)}
      style={{ width: size, height: size, fontSize: size * (initials.length > 2 ? 0.32 : 0.38) }}
      aria-hidden="true"
    >
      {src && src !== broken ? (
        <img src={src} alt="" width={size} height={size} loading="lazy" onError={() => setBroken(src)} />
      ) : (
        initials
      )}
    </span>
  );
}
