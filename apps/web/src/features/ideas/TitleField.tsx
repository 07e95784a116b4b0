import { limits } from '@upwell/contract';
import { Counter } from '@upwell/ui';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import classes from './TitleField.module.css';

const { min, max } = limits.idea.title;

export interface TitleFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Enter ends a title, which has one line however long. */
  onEnter: () => void;
  error?: string;
  /** Told when the writer comes to the field and when they leave it. */
  onAttention?: (isThere: boolean) => void;
}

/** The first field, and for many the only one: the idea in a sentence, set as it will stand in the feed. */
export function TitleField({ value, onChange, onEnter, error, onAttention }: TitleFieldProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const { style } = field.current!;
    style.height = 'auto';
    style.height = `${field.current!.scrollHeight}px`;
  }, [value]);

  return (
    <div className={classes.field}>
      <label htmlFor={id}>{t('headline.label')}</label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        dir="auto"
        autoFocus
        enterKeyHint="next"
        value={value}
        placeholder={t('headline.placeholder')}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onFocus={() => onAttention?.(true)}
        onBlur={() => onAttention?.(false)}
        onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
      <div className={classes.below}>
        {error && (
          <p id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
        {value && (
          <Counter
            used={value.length}
            min={min}
            max={max}
            label={t('counted', { used: value.length, max })}
          />
        )}
      </div>
    </div>
  );
}
