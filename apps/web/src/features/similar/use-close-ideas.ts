import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import type { SimilarIdeasQuery } from '../../graphql/graphql.ts';
import { SimilarIdeas } from './similar.queries.ts';

const MOST = 3;
/** So long posting waits to learn of close ideas; then it goes on without. */
const PATIENCE_MS = 2_000;

export interface WrittenIdea {
  title: string;
  bodyMarkdown: string;
  lang: string | null;
}
export type CloseIdea = SimilarIdeasQuery['similarIdeas'][number];

/** Looks once more before posting, now with the body: for ideas that are close and were not to be seen while typing. */
export function useCloseIdeas() {
  const client = useApolloClient();
  const seen = useRef(new Set<string>());
  const told = useRef('');
  const [found, setFound] = useState<CloseIdea[]>([]);
  const [isLooking, setLooking] = useState(false);

  /** Whether there are some the writer should see first. Never twice for the same words, and never because of a failure. */
  async function look(written: WrittenIdea): Promise<boolean> {
    const words = JSON.stringify(written);
    if (told.current === words) return false;
    setLooking(true);
    const answer = client.query({ query: SimilarIdeas, variables: { ...written, first: MOST } }).then(
      ({ data }) => data?.similarIdeas ?? [],
      () => [],
    );
    const late = new Promise<CloseIdea[]>((resolve) => setTimeout(() => resolve([]), PATIENCE_MS));
    const close = (await Promise.race([answer, late])).filter(
      ({ isClose, idea }) => isClose && !seen.current.has(idea.id),
    );
    setLooking(false);
    if (close.length === 0) return false;
    told.current = words;
    for (const { idea } of close) seen.current.add(idea.id);
    setFound(close);
    return true;
  }

  return {
    found,
    isLooking,
    look,
    noteSeen: useCallback((ids: string[]) => ids.forEach((id) => seen.current.add(id)), []),
    forget: useCallback(() => setFound([]), []),
  };
}
