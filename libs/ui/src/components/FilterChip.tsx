import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './FilterChip.module.css';

export interface FilterChipProps {
  /** What is chosen. */
  children: ReactNode;
  /** What a press does, such as “Remove the filter Transport”. */
  label: string;
  onRemove: () => void;
}

/** Something chosen that a press takes away again. */
export function FilterChip({ children, label, onRemove }: FilterChipProps) {
  return (
    <button type="button" className={classes.chip} aria-label={label} onClick={onRemove}>
      {children}
      <IconX size={15} stroke={2} aria-hidden />
    </button>
  );
}
