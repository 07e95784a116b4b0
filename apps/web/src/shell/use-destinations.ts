import { administration, destinations, type Destination } from './navigation.ts';
import { useViewer } from './viewer.ts';

/** Every place of the navigation that the viewer may open. */
export function useDestinations(): Destination[] {
  const viewer = useViewer();
  return [...destinations, ...administration].filter(({ shownTo }) => shownTo?.(viewer) ?? true);
}
