import { limits } from '@upwell/contract';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../../acts/index.ts';
import { AddTablePiece, HandInTable } from './table-files.queries.ts';

const PIECE = limits.tableFile.piece.max;

/**
 * Brings a table to the server piece by piece. `handIn` resolves with its id, or with undefined when it was stopped or
 * failed; called again with the same file it goes on with the piece that was not taken.
 */
export function useHandingIn() {
  const announce = useAct(HandInTable);
  const add = useAct(AddTablePiece);
  const [share, setShare] = useState<number>();
  const stopped = useRef(false);
  const begun = useRef<{ file: File; id: string; next: number }>(undefined);
  useEffect(() => () => void (stopped.current = true), []);

  async function handIn(file: File): Promise<string | undefined> {
    stopped.current = false;
    setShare(0);
    try {
      if (begun.current?.file !== file) {
        const answer = await announce.act({ name: file.name, size: file.size });
        if (!answer) return undefined;
        begun.current = { file, id: answer.handInTable.id, next: 0 };
      }
      const upload = begun.current!;
      for (; upload.next * PIECE < file.size; upload.next += 1) {
        if (stopped.current) return undefined;
        const piece = file.slice(upload.next * PIECE, (upload.next + 1) * PIECE);
        const content = await inBase64(piece);
        if (!(await add.act({ fileId: upload.id, position: upload.next, content }))) return undefined;
        setShare(Math.min(1, ((upload.next + 1) * PIECE) / file.size));
      }
      return upload.id;
    } finally {
      setShare(undefined);
    }
  }

  return {
    handIn,
    /** How much has arrived, 0 to 1; undefined while nothing is under way. */
    share,
    stop: () => void (stopped.current = true),
    sentence: announce.sentence ?? add.sentence,
    fieldError: announce.fieldError('size') ?? announce.fieldError('name'),
  };
}

function inBase64(piece: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    // A data address: everything after the comma is the content.
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(piece);
  });
}
