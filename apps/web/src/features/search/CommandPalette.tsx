import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useNavigate } from 'react-router';
import { bringWords } from '../../messages/bring-words.ts';
import { search as words } from '../../messages/en/search.ts';
import { recentSearches, useViewer } from '../../shell/index.ts';
import classes from './CommandPalette.module.css';
import type { PaletteItem } from './palette-items.tsx';
import { Pieces } from './Pieces.tsx';
import { usePaletteItems } from './use-palette-items.tsx';

bringWords({ search: words });

const PAUSE_MS = 120;

export interface CommandPaletteProps {
  onClose: () => void;
  onKeyboardHelp: () => void;
}

/** One field over the page, from which every place and act is reached: arrows move, Enter chooses, Escape closes. */
export default function CommandPalette({ onClose, onKeyboardHelp }: CommandPaletteProps) {
  const { t } = useTranslation('search');
  const { id: memberId } = useViewer();
  const navigate = useNavigate();
  const own = useId();
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), PAUSE_MS);
  const [at, setAt] = useState(0);
  const items = usePaletteItems(text, asked, onKeyboardHelp);
  const active = Math.min(at, items.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function choose({ to, act, group }: PaletteItem) {
    if (text.trim() && group !== 'pages' && group !== 'acts') recentSearches(memberId).note(text);
    onClose();
    act?.();
    if (to) void navigate(to);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const count = items.length;
    if (event.key === 'ArrowDown') setAt((active + 1) % count);
    else if (event.key === 'ArrowUp') setAt((active - 1 + count) % count);
    else if (event.key === 'Enter' && items[active]) choose(items[active]);
    else return;
    event.preventDefault();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('palette.title')}
      size="lg"
      yOffset="10vh"
      closeButtonProps={{ 'aria-label': t('palette.close') }}
    >
      <div className={classes.field}>
        <IconSearch size={19} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          enterKeyHint="go"
          aria-label={t('palette.field')}
          aria-expanded
          aria-controls={`${own}-list`}
          aria-autocomplete="list"
          aria-activedescendant={items[active] && `${own}-${active}`}
          placeholder={t('palette.placeholder')}
          value={text}
          onChange={(event) => {
            setAt(0);
            setText(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className={classes.status}>
        {t('palette.options', { count: items.length })}
      </p>
      <div
        ref={list}
        id={`${own}-list`}
        role="listbox"
        aria-label={t('palette.field')}
        className={classes.list}
        // A press on the list must not take the focus from the field.
        onMouseDown={(event) => event.preventDefault()}
      >
        {items.map((item, index) => (
          <Fragment key={`${item.group} ${item.key}`}>
            {item.group !== items[index - 1]?.group && (
              <div role="presentation" className={classes.group}>
                {t(`palette.groups.${item.group}`)}
              </div>
            )}
            <div
              id={`${own}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              onClick={() => choose(item)}
            >
              {item.mark}
              <span lang={item.lang} dir="auto">
                <Pieces pieces={item.label} />
              </span>
            </div>
          </Fragment>
        ))}
      </div>
    </Modal>
  );
}
