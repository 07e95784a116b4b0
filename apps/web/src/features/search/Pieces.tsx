import classes from './Pieces.module.css';

export interface Piece {
  text: string;
  isMatch: boolean;
}

/** A text with what was looked for marked. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, place) =>
    isMatch ? (
      <mark key={place} className={classes.match}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
