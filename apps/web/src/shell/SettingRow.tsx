import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './SettingRow.module.css';

export interface SettingRowProps {
  words: ReactNode;
  /** What changes it. */
  children: ReactNode;
}

/** A setting in a list of them: what it is, and at the end of the line what changes it. */
export function SettingRow({ words, children }: SettingRowProps) {
  return (
    <div className={classes.row}>
      <div className={classes.words}>{words}</div>
      {children}
    </div>
  );
}

export interface SwitchRowProps {
  /** Unique on the page. */
  id: string;
  label: string;
  about: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A setting that is on or off. */
export function SwitchRow({ id, label, about, checked, disabled = false, onChange }: SwitchRowProps) {
  return (
    <SettingRow
      words={
        <>
          <label htmlFor={id}>{label}</label>
          <p id={`${id}-about`}>{about}</p>
        </>
      }
    >
      <Switch
        id={id}
        size="md"
        aria-describedby={`${id}-about`}
        disabled={disabled}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </SettingRow>
  );
}
