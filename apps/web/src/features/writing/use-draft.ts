import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAct } from '../../acts/index.ts';
import { deviceDrafts } from '../../shell/device-drafts.ts';
import { useViewer } from '../../shell/viewer.ts';
import { DiscardDraft, KeptDraft, SaveDraft } from './draft.queries.ts';

/** How long after the last key the server gets it; the device has it with every key. */
const pause = 1_200;

export type DraftState = 'none' | 'saving' | 'saved' | 'device-only';

export interface Draft<T> {
  value: T;
  /** Keeps what the form holds now; the blank form is no draft. */
  change: (next: T) => void;
  /** Lets go of it, once it was sent or turned away. The form is blank afterwards. */
  discard: () => void;
  state: DraftState;
  /** True until device and server were asked what they keep. */
  looking: boolean;
}

function parsed<T extends object>(content: string | undefined, blank: T): T | undefined {
  try {
    const held = content === undefined ? undefined : (JSON.parse(content) as T | null);
    return held ? { ...blank, ...held } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is typed into a form, kept on the device with every key and on the server a moment after the last one, so
 * that a closed tab, a lost connection or a change of device loses nothing. `key` names the form: `idea:new`,
 * `thread:<ideaId>`, `reply:<commentId>`. A component that changes its key needs a React `key` of the same value.
 */
export function useDraft<T extends object>(key: string, blank: T): Draft<T> {
  const client = useApolloClient();
  const { id } = useViewer();
  const [device] = useState(() => deviceDrafts(id));
  const [empty] = useState(() => JSON.stringify(blank));
  const save = useAct(SaveDraft);
  const letGo = useAct(DiscardDraft);

  const [value, setValue] = useState<T>(() => parsed(device.read(key)?.content, blank) ?? blank);
  const [state, setState] = useState<DraftState>('none');
  const [looking, setLooking] = useState(true);
  const touched = useRef(false);
  const due = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Saving and discarding reach the server in the order they happened. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(() => {
    clearTimeout(timer.current);
    const content = due.current;
    if (content === undefined) return;
    due.current = undefined;
    queue.current = queue.current.then(async () => {
      const answer = content === empty ? await letGo.act({ key }) : await save.act({ key, content });
      if (due.current !== undefined) return;
      if (content === empty) return setState('none');
      if (answer && device.read(key)?.content === content) device.write(key, { content, synced: true });
      setState(answer ? 'saved' : 'device-only');
    });
  }, [key]);

  const keep = useEffectEvent((content: string) => {
    due.current = content;
    setState('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(send, pause);
  });

  useEffect(() => {
    let gone = false;
    const held = device.read(key);
    // What the server does not have yet is the newest there is.
    if (held && !held.synced) keep(held.content);
    void client
      .query({ query: KeptDraft, variables: { key }, fetchPolicy: 'no-cache' })
      .then(({ data }) => {
        if (gone || touched.current || (held && !held.synced)) return;
        const found = parsed(data?.draft?.content, blank);
        setValue(found ?? blank);
        if (found) setState('saved');
        else device.remove(key);
      })
      .catch(() => undefined)
      .finally(() => !gone && setLooking(false));
    const flush = () => document.visibilityState === 'hidden' && send();
    document.addEventListener('visibilitychange', flush);
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', flush);
      send();
    };
  }, [client, key]);

  return {
    value,
    state,
    looking,
    change(next) {
      touched.current = true;
      setValue(next);
      const content = JSON.stringify(next);
      if (content === empty) device.remove(key);
      else device.write(key, { content, synced: false });
      due.current = content;
      setState('saving');
      clearTimeout(timer.current);
      timer.current = setTimeout(send, pause);
    },
    discard() {
      touched.current = true;
      setValue(blank);
      setState('none');
      device.remove(key);
      due.current = empty;
      send();
    },
  };
}
