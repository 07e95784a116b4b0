import type { ReactNode } from 'react';
import classes from './SpaceMark.module.css';

/** Names of the palette for spaces, as the API gives them. */
export const spaceColours = ['WATER', 'MOSS', 'CLAY', 'PLUM', 'SUN', 'SLATE', 'ROSE', 'SKY'] as const;
export type SpaceColourName = (typeof spaceColours)[number];

export interface SpaceMarkProps {
  colour: SpaceColourName;
  /** The space's name, or a link around it. */
  children: ReactNode;
}

/** A space's name in its colour, with the small square that stands for it everywhere. */
export function SpaceMark({ colour, children }: SpaceMarkProps) {
  return (
    <span className={classes.mark} data-space={colour}>
      <span className={classes.square} aria-hidden="true" />
      {children}
    </span>
  );
}
