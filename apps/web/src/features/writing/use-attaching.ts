import { useEffect, useState, type ClipboardEvent, type DragEvent, type RefObject } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { newKey } from '../../acts/index.ts';
import { applyEdit } from './apply-edit.ts';
import { putInPlace } from './put-in-place.ts';

/** What the dialog of the device offers; pictures by their types, so that a telephone offers its camera and makes JPEG of its own format. */
export const attachable =
  'image/jpeg,image/png,image/gif,image/webp,image/avif,.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.csv,.md';

const onItsWay = /\]\(#uploading-[0-9a-z]+\)/;
const holdsFiles = /\]\((\/files\/|#uploading-)/;

const carriesFiles = (transfer: DataTransfer) => [...transfer.types].includes('Files');

export interface Attaching {
  /** Files by the mark that stands for them in the text while they are on their way. */
  arriving: ReadonlyMap<string, File>;
  /** Puts marks for files at the caret and begins to send them. */
  attach: (files: readonly File[]) => void;
  replace: (before: string, after: string) => void;
  /** Whether the text has, or waits for, a file. */
  hasFiles: boolean;
  /** Whether sending must wait, and whether somebody has tried. */
  isWaiting: boolean;
  wasHeld: boolean;
  /** To be asked before anything is sent; true when it has to wait. */
  hold: () => boolean;
  isDropping: boolean;
  /** For the frame around the field. */
  dropProps: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
  onPaste: (event: ClipboardEvent) => void;
}

/**
 * Files pasted, dropped or chosen into a text field. The text itself says what is on its way; a form cannot be sent
 * before it has arrived or was called off.
 */
export function useAttaching(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onChange: (text: string) => void,
): Attaching {
  const { t } = useTranslation('writing');
  const [arriving] = useState(() => new Map<string, File>());
  const [isDropping, setDropping] = useState(false);
  const [tried, setTried] = useState(false);
  const isWaiting = onItsWay.test(text);

  useEffect(() => {
    setTried(false);
    const form = field.current?.form;
    if (!isWaiting || !form) return;
    const stop = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      setTried(true);
    };
    // Before any form of ours hears of it: each of them would send the mark in place of the file.
    form.addEventListener('submit', stop, { capture: true });
    return () => form.removeEventListener('submit', stop, { capture: true });
  }, [field, isWaiting]);

  function attach(files: readonly File[]) {
    const element = field.current;
    if (!element || element.disabled || files.length === 0) return;
    const marks = files.map((file) => {
      const key = newKey()
        .replace(/[^0-9a-z]/g, '')
        .slice(0, 12);
      arriving.set(key, file);
      const words = t('attach.arriving', { name: file.name }).replace(/[\\[\]\n]/g, ' ');
      return `![${words}](#uploading-${key})`;
    });
    const { selectionStart: from, selectionEnd: to, value } = element;
    const before = from > 0 && value[from - 1] !== '\n' ? '\n' : '';
    const insert = `${before}${marks.join('\n')}\n`;
    const caret = from + insert.length;
    const changed = applyEdit(element, { from, to, insert, select: [caret, caret] });
    if (changed !== undefined) onChange(changed);
  }

  function replace(before: string, after: string) {
    const element = field.current;
    const from = element?.value.indexOf(before) ?? -1;
    if (element && from >= 0) putInPlace(element, from, from + before.length, after);
  }

  return {
    arriving,
    attach,
    replace,
    hasFiles: holdsFiles.test(text),
    isWaiting,
    wasHeld: isWaiting && tried,
    hold: () => {
      setTried(isWaiting);
      return isWaiting;
    },
    isDropping,
    dropProps: {
      onDragOver: (event) => {
        if (!carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        setDropping(true);
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      },
      onDrop: (event) => {
        setDropping(false);
        if (!carriesFiles(event.dataTransfer)) return;
        event.preventDefault();
        attach([...event.dataTransfer.files]);
      },
    },
    onPaste: (event) => {
      const { files, types } = event.clipboardData;
      // Programs that copy text often add a picture of it.
      if (files.length === 0 || types.includes('text/plain')) return;
      event.preventDefault();
      attach([...files]);
    },
  };
}
