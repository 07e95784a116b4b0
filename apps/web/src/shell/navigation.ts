import { IconBulb } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Viewer } from './viewer.ts';

export interface Destination {
  to: string;
  /** Key below `navigation` in the shell's catalogue. */
  label: 'ideas' | 'people' | 'units' | 'spaces' | 'settings';
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  /** Who sees it; everyone unless told. The server refuses the others anyway. */
  shownTo?: (viewer: Viewer) => boolean;
  /** Whether a phone has it in the bottom row. */
  onPhone: boolean;
}

/** Every place of the main navigation, in order. A place is listed once its page exists. */
export const destinations: Destination[] = [{ to: '/', label: 'ideas', icon: IconBulb, onPhone: true }];

/** Places for administrators, below a heading of their own. */
export const administration: Destination[] = [];
