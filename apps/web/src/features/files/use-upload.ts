import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey, refusalWords, useFailureSentences, type Failure } from '../../acts/index.ts';
import { problemBefore } from './file-limits.ts';
import { uploadFile, UploadFailed, type Purpose, type Uploaded } from './upload-file.ts';

export type UploadState =
  { step: 'idle' } | { step: 'sending'; share: number } | { step: 'failed'; reason: string };

export interface Upload {
  state: UploadState;
  /** Sends a file; resolves with what was kept, or undefined when it failed or was called off. */
  send: (file: File) => Promise<Uploaded | undefined>;
  cancel: () => void;
}

/** One file on its way to the server: how far it has come, and why it failed. Leaving the page calls it off. */
export function useUpload(purpose: Purpose): Upload {
  const client = useApolloClient();
  const { failureSentence, fieldSentence } = useFailureSentences();
  const [state, setState] = useState<UploadState>({ step: 'idle' });
  const [keys] = useState(() => new WeakMap<File, string>());
  const calledOff = useRef<AbortController>(undefined);

  const cancel = useCallback(() => calledOff.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const sentenceOf = (failure: Failure) =>
    failure.fields[0] ? fieldSentence(failure.fields[0]) : failureSentence(failure);

  async function send(file: File): Promise<Uploaded | undefined> {
    cancel();
    const controller = new AbortController();
    calledOff.current = controller;
    if (!keys.has(file)) keys.set(file, newKey());
    setState({ step: 'sending', share: 0 });
    try {
      const problem = await problemBefore(client, file, purpose);
      if (problem) throw new UploadFailed(problem);
      const uploaded = await uploadFile(file, {
        purpose,
        idempotencyKey: keys.get(file)!,
        signal: controller.signal,
        onProgress: (share) => setState({ step: 'sending', share }),
      });
      setState({ step: 'idle' });
      return uploaded;
    } catch (error) {
      await refusalWords();
      if (controller.signal.aborted) setState({ step: 'idle' });
      else if (error instanceof UploadFailed) setState({ step: 'failed', reason: sentenceOf(error.failure) });
      else throw error;
      return undefined;
    }
  }

  return { state, send, cancel };
}
