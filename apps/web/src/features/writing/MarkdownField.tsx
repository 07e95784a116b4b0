import { UnstyledButton } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { Counter } from '@upwell/ui';
import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { applyEdit } from './apply-edit.ts';
import { markdownEdit, type Tool } from './markdown-edits.ts';
import classes from './MarkdownField.module.css';
import { MarkdownPreview } from './MarkdownPreview.tsx';
import { MarkdownToolbar, type ToolbarTool } from './MarkdownToolbar.tsx';
import { attachable, useAttaching } from './use-attaching.ts';
import { MentionList } from './MentionList.tsx';
import { useGrowing } from './use-growing.ts';
import { useMentions, type MentionPlace } from './use-mentions.ts';

export interface MarkdownFieldProps {
  label: string;
  /** For places where a heading above says the same. The label is read out all the same. */
  labelHidden?: boolean;
  description?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** Most characters, from `limits`. */
  max: number;
  placeholder?: string;
  /** Sentence on what is wrong, from `fieldError`. */
  error?: string;
  /** What Ctrl or Cmd and Enter do. */
  onSend?: () => void;
  /** Lines to begin with, 3 unless told. The field grows with the text. */
  rows?: number;
  /** BCP 47 language of the text, if known. */
  lang?: string | null;
  disabled?: boolean;
  /** Completes names behind an @, of people who can see this place. */
  mentions?: MentionPlace;
  /** The text field, for whoever moves focus into it. */
  fieldRef?: Ref<HTMLTextAreaElement>;
  /** What stands below at the left: whether the draft is kept, a hint. */
  children?: ReactNode;
  /** The buttons below at the right: send, cancel. */
  actions?: ReactNode;
}

const Attachments = lazy(() =>
  import('../files/index.ts').then(({ Attachments }) => ({ default: Attachments })),
);

const shortcuts: Record<string, Tool> = { b: 'bold', i: 'italic', k: 'link' };

/** A plain text field for Markdown: toolbar, preview, counter, files pasted and dropped, and Ctrl or Cmd with Enter to send. */
export function MarkdownField(props: MarkdownFieldProps) {
  const { label, labelHidden, description, value, onChange, max, error, onSend, rows = 3 } = props;
  const { t } = useTranslation('writing');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [previewing, setPreviewing] = useState(false);
  const mention = useMentions(field, props.mentions, onChange);
  const merged = useMergedRef(field, props.fieldRef);
  useGrowing(field, value);
  const attaching = useAttaching(field, value, onChange);
  const chooser = useRef<HTMLInputElement>(null);

  function apply(tool: ToolbarTool) {
    if (tool === 'attach') return chooser.current!.click();
    const element = field.current!;
    const selection = { text: value, from: element.selectionStart, to: element.selectionEnd };
    const sample = tool === 'list' || tool === 'quote' ? '' : t(`sample.${tool}`);
    const text = applyEdit(element, markdownEdit(tool, selection, sample));
    if (text !== undefined) onChange(text);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (mention.press(event)) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const tool = shortcuts[event.key.toLowerCase()];
    if (event.key === 'Enter' && onSend) {
      if (!attaching.hold()) onSend();
    } else if (tool && !event.shiftKey) apply(tool);
    else return;
    event.preventDefault();
  }

  const listed = mention.people.length > 0;
  const describedBy = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');

  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <label htmlFor={id} className={labelHidden ? classes.unseen : classes.label}>
        {label}
      </label>
      {description && (
        <div id={`${id}-about`} className={classes.about}>
          {description}
        </div>
      )}
      <div
        className={classes.frame}
        data-dropping={attaching.isDropping || undefined}
        {...attaching.dropProps}
      >
        <div className={classes.bar}>
          <div role="group" aria-label={t('tabs.label')} className={classes.views}>
            {(['write', 'preview'] as const).map((view) => (
              <UnstyledButton
                key={view}
                className={classes.view}
                aria-pressed={previewing === (view === 'preview')}
                onClick={() => setPreviewing(view === 'preview')}
              >
                {t(`tabs.${view}`)}
              </UnstyledButton>
            ))}
          </div>
          {!previewing && <MarkdownToolbar controls={id} onUse={apply} />}
        </div>
        {/* Stays mounted below the preview, so that its undo and its caret are kept. */}
        <textarea
          id={id}
          ref={merged}
          className={classes.text}
          hidden={previewing}
          rows={rows}
          value={value}
          placeholder={props.placeholder}
          disabled={props.disabled}
          lang={props.lang ?? undefined}
          dir="auto"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy || undefined}
          aria-autocomplete={props.mentions && 'list'}
          aria-controls={listed ? `${id}-people` : undefined}
          aria-activedescendant={listed ? `${id}-people-${mention.active}` : undefined}
          onChange={(event) => {
            onChange(event.currentTarget.value);
            mention.look();
          }}
          onSelect={mention.look}
          onBlur={mention.close}
          onKeyDown={onKeyDown}
          onPaste={attaching.onPaste}
        />
        <MentionList
          id={`${id}-people`}
          people={mention.people}
          active={mention.active}
          onChoose={mention.choose}
        />
        {previewing && (
          <div className={classes.preview}>
            <MarkdownPreview source={value} />
          </div>
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={attachable}
        onChange={({ currentTarget }) => {
          attaching.attach([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {attaching.hasFiles && (
        <Suspense>
          <Attachments text={value} arriving={attaching.arriving} replace={attaching.replace} />
        </Suspense>
      )}
      {attaching.wasHeld && (
        <p className={classes.error} role="alert">
          {t('attach.wait')}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes.error} role="alert">
          {error}
        </p>
      )}
      <div className={classes.foot}>
        <div className={classes.state}>
          {props.children}
          {value.length > max * 0.8 && (
            <Counter used={value.length} max={max} label={t('counted', { used: value.length, max })} />
          )}
        </div>
        {props.actions && <div className={classes.actions}>{props.actions}</div>}
      </div>
    </div>
  );
}
