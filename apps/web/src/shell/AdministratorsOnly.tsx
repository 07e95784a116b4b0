import type { ReactNode } from 'react';
import { PageMissing } from './PageMissing.tsx';
import { useViewer } from './viewer.ts';

/** Keeps forms that the API would refuse out of sight. The API refuses them all the same. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const { can } = useViewer();
  return can.administer ? children : <PageMissing />;
}
