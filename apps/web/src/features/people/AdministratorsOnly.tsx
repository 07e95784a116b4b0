import type { ReactNode } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { administration } from '../../messages/en/administration.ts';
import { PageMissing, useViewer } from '../../shell/index.ts';

bringWords({ administration });

/** Keeps forms that the API would refuse out of sight. The API refuses them all the same. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const { can } = useViewer();
  return can.administer ? children : <PageMissing />;
}
