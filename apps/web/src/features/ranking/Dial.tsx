import { useEffect, useId, useState } from 'react';
import classes from './Dial.module.css';
import type { Scale } from './replay-wish.ts';

export interface DialProps {
  label: string;
  about: string;
  /** The value in words. */
  told: string;
  scale: Scale;
  value: number;
  onChange: (value: number) => void;
}

/** While the thumb is dragged, a new picture for every step would only flicker. */
const PAUSE_MS = 150;

/** The browser's own slider: it knows keys, touch and screen readers. */
export function Dial({ label, about, told, scale, value, onChange }: DialProps) {
  const id = useId();
  const [held, setHeld] = useState<number | null>(null);
  const { from, to, step } = scale;
  useEffect(() => {
    if (held === null) return;
    const pause = setTimeout(() => {
      setHeld(null);
      if (held !== value) onChange(held);
    }, PAUSE_MS);
    return () => clearTimeout(pause);
  }, [held, value, onChange]);
  return (
    <div className={classes.dial}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{told}</output>
      <input
        id={id}
        type="range"
        min={from}
        max={to}
        step={step}
        value={held ?? value}
        aria-valuetext={told}
        aria-describedby={`${id}-about`}
        onChange={(event) => setHeld(Number(event.currentTarget.value))}
      />
      <p id={`${id}-about`}>{about}</p>
    </div>
  );
}
