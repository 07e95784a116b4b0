import { UnstyledButton } from '@mantine/core';
import {
  IconBlockquote,
  IconBold,
  IconCode,
  IconItalic,
  IconLink,
  IconList,
  IconPaperclip,
  type Icon,
} from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import type { Tool } from './markdown-edits.ts';
import classes from './MarkdownField.module.css';

export type ToolbarTool = Tool | 'attach';

const tools: [ToolbarTool, Icon][] = [
  ['bold', IconBold],
  ['italic', IconItalic],
  ['list', IconList],
  ['quote', IconBlockquote],
  ['link', IconLink],
  ['code', IconCode],
  ['attach', IconPaperclip],
];

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

export interface MarkdownToolbarProps {
  /** Id of the text field that it works on. */
  controls: string;
  onUse: (tool: ToolbarTool) => void;
}

/** Buttons that put Markdown in, and one for files; one stop for the tab key, arrows inside. */
export function MarkdownToolbar({ controls, onUse }: MarkdownToolbarProps) {
  const { t } = useTranslation('writing');
  const [current, setCurrent] = useState(0);
  const row = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (current + step + tools.length) % tools.length;
    setCurrent(next);
    (row.current!.children[next] as HTMLElement).focus();
  }

  return (
    <div
      ref={row}
      role="toolbar"
      aria-label={t('toolbar')}
      aria-controls={controls}
      className={classes.toolbar}
      onKeyDown={move}
    >
      {tools.map(([tool, Icon], index) => (
        <UnstyledButton
          key={tool}
          className={classes.tool}
          tabIndex={index === current ? 0 : -1}
          aria-label={t(`tool.${tool}`)}
          title={t(`tool.${tool}`)}
          // The text keeps its selection, and a phone its keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onUse(tool)}
        >
          <Icon size={18} stroke={1.8} aria-hidden />
        </UnstyledButton>
      ))}
    </div>
  );
}
