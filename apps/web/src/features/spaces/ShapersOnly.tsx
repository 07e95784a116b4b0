import type { ReactNode } from 'react';
import { bringWords } from '../../messages/bring-words.ts';
import { administration } from '../../messages/en/administration.ts';
import { PageMissing, useViewer } from '../../shell/index.ts';

bringWords({ administration });

/** Spaces are shaped by administrators and community managers; others get no form that the API would refuse. */
export function ShapersOnly({ children }: { children: ReactNode }) {
  const { can } = useViewer();
  return can.administer || can.moderate ? children : <PageMissing />;
}
