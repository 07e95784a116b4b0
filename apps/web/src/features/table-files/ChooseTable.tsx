import { useId, useState, type ReactNode } from 'react';
import classes from './ChooseTable.module.css';

export interface ChooseTableProps {
  label: string;
  /** What kind of table is expected. */
  children: ReactNode;
  onChoose: (file: File) => void;
}

/** A place for a table: chosen from the device, or dropped. */
export function ChooseTable({ label, children, onChoose }: ChooseTableProps) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={classes.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onChoose(file);
      }}
    >
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      {children}
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        className={classes.input}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </div>
  );
}
