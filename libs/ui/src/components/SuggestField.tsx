import { Fragment, useId, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import classes from './SuggestField.module.css';

export interface Suggestion {
  value: string;
  label: string;
  /** Heading above the first of its kind; suggestions of a group stand together. */
  group?: string;
  /** What stands for it before its label, such as the square of a space. */
  mark?: ReactNode;
  /** A second, quieter line. */
  hint?: string;
}

export interface SuggestFieldProps {
  text: string;
  onText: (text: string) => void;
  suggestions: readonly Suggestion[];
  onChoose: (suggestion: Suggestion) => void;
  /** Called with the first look at the suggestions, to fetch them. */
  onOpen?: () => void;
  /** Said in the list when there is nothing to choose. */
  nothing: string;
  /** The name of the field and of its list; the same words as the label beside it, if there is one. */
  label: string;
  id?: string;
  describedBy?: string;
  placeholder?: string;
  invalid?: boolean;
  icon?: ReactNode;
  size?: 'medium' | 'small';
  fieldRef?: Ref<HTMLInputElement>;
  /** Keys that the field itself has no use for; Backspace in an empty field, say. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A text field with a list to choose from: arrows move, Enter chooses, Escape closes. */
export function SuggestField({
  text,
  onText,
  suggestions,
  onChoose,
  onOpen,
  nothing,
  label,
  id,
  describedBy,
  placeholder,
  invalid,
  icon,
  size = 'medium',
  fieldRef,
  onKeyDown: onOtherKey,
}: SuggestFieldProps) {
  const own = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const list = useRef<HTMLDivElement>(null);
  // What is typed means the first that fits; without a word nothing is meant yet.
  const active = open ? Math.min(at < 0 && text ? 0 : at, suggestions.length - 1) : -1;

  function show() {
    if (!open) onOpen?.();
    setOpen(true);
  }

  function choose(suggestion: Suggestion) {
    setOpen(false);
    setAt(-1);
    onChoose(suggestion);
  }

  function move(step: number) {
    show();
    const count = suggestions.length;
    if (count === 0) return;
    const next = active < 0 && step < 0 ? count - 1 : (active + step + count) % count;
    setAt(next);
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && suggestions[active]) choose(suggestions[active]);
    else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else return onOtherKey?.(event);
    event.preventDefault();
  }

  return (
    <div className={classes.place} data-size={size}>
      {icon && <span className={classes.icon}>{icon}</span>}
      <input
        ref={fieldRef}
        id={id ?? own}
        className={classes.field}
        data-icon={icon ? true : undefined}
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        enterKeyHint="done"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        aria-expanded={open}
        aria-controls={`${own}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${own}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setAt(-1);
          show();
          onText(event.currentTarget.value);
        }}
        onClick={show}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${own}-list`}
        role="listbox"
        aria-label={label}
        className={classes.list}
        hidden={!open}
        // A press on the list must not take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {suggestions.map((suggestion, index) => {
          const { value, group, mark, hint } = suggestion;
          return (
            <Fragment key={`${group}.${value}`}>
              {group && group !== suggestions[index - 1]?.group && (
                <div role="presentation" className={classes.group}>
                  {group}
                </div>
              )}
              <div
                id={`${own}-${index}`}
                role="option"
                aria-selected={index === active}
                className={classes.option}
                onClick={() => choose(suggestion)}
              >
                {mark}
                <span>
                  {suggestion.label}
                  {hint && <span className={classes.hint}>{hint}</span>}
                </span>
              </div>
            </Fragment>
          );
        })}
        {suggestions.length === 0 && (
          <div role="option" aria-selected="false" aria-disabled="true" className={classes.nothing}>
            {nothing}
          </div>
        )}
      </div>
    </div>
  );
}
