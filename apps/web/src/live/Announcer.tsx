import { VisuallyHidden } from '@mantine/core';
import { useAnnouncement } from './announcer.ts';

/** The one polite live region of the application; everything new is said through `announce`. */
export function Announcer() {
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-atomic="true">
      {useAnnouncement()}
    </VisuallyHidden>
  );
}
