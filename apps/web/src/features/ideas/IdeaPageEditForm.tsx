import { Button, NativeSelect, Stack, Textarea } from '@mantine/core';
import { limits } from '@upwell/contract';
import { Counter } from '@upwell/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { useOverlay } from '../../shell/index.ts';
import { tell } from '../../live/index.ts';
import {
  Conflict,
  DraftState,
  MarkdownField,
  useDraft,
  useGrowing,
  usePresentText,
  useTurnAway,
} from '../writing/index.ts';
import { EditIdea } from './idea-page.acts.ts';
import { TagsField, tagsError } from './TagsField.tsx';

/** The words of an idea as a form holds them. */
export interface IdeaText {
  version: number;
  title: string;
  bodyMarkdown: string;
  tags: string[];
  spaceId: string;
}

export interface IdeaPageEditFormProps {
  id: string;
  lang?: string | null;
  spaces: readonly { id: string; name: string }[];
  source: IdeaText;
  fetchPresent: () => Promise<IdeaText | undefined>;
  onClose: () => void;
}

const textOf = ({ title, bodyMarkdown }: IdeaText) => `${title}\n\n${bodyMarkdown}`;

/** Title, description, tags and space of an idea. When somebody else saved meanwhile, both texts are shown. */
export function IdeaPageEditForm(props: IdeaPageEditFormProps) {
  const { id, lang, spaces, source, fetchPresent, onClose } = props;
  const { t } = useTranslation('ideaPage');
  const draft = useDraft<IdeaText>(`idea:${id}`, source);
  const { act, pending, failure, sentence, fieldError, clear } = useAct(EditIdea);
  const present = usePresentText(failure, fetchPresent);
  const isConflict = failure?.code === 'CONFLICT';
  const { open } = useOverlay();
  const turnAway = useTurnAway(draft, onClose, () => open('edit'));
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  const text = draft.value;
  useGrowing(first, text.title);
  const { min, max } = limits.idea.title;

  function change(part: Partial<IdeaText>) {
    if (!isConflict) clear();
    draft.change({ ...text, ...part });
  }

  async function save() {
    const { title, bodyMarkdown, spaceId, tags } = text;
    const version = present?.version ?? text.version;
    if (!(await act({ ideaId: id, version, spaceId, title, bodyMarkdown, tags }))) return;
    draft.discard();
    onClose();
    tell(t('edit.saved'));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="md" mt="md">
        {isConflict && present && (
          <Conflict
            present={textOf(present)}
            mine={textOf(text)}
            lang={lang}
            onTakePresent={() => draft.change({ ...present, version: text.version })}
            onTakeBoth={() =>
              draft.change({ ...text, bodyMarkdown: `${present.bodyMarkdown}\n\n${text.bodyMarkdown}` })
            }
          />
        )}
        <Textarea
          ref={first}
          label={t('edit.titleLabel')}
          rows={1}
          styles={{ input: { resize: 'none', fieldSizing: 'content' } }}
          value={text.title}
          lang={lang ?? undefined}
          error={fieldError('title')}
          onChange={(event) => change({ title: event.currentTarget.value.replace(/\s*\n\s*/g, ' ') })}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          rightSectionWidth="5rem"
          rightSection={
            <Counter
              used={text.title.length}
              min={min}
              max={max}
              label={t('edit.counted', { used: text.title.length, max })}
            />
          }
        />
        <MarkdownField
          mentions={{ ideaId: id }}
          label={t('edit.bodyLabel')}
          value={text.bodyMarkdown}
          lang={lang}
          onChange={(bodyMarkdown) => change({ bodyMarkdown })}
          max={limits.idea.body.max}
          error={fieldError('bodyMarkdown')}
          onSend={() => void save()}
          rows={8}
        />
        <TagsField
          tags={text.tags}
          onChange={(tags) => change({ tags })}
          error={tagsError(fieldError, text.tags.length)}
        />
        <NativeSelect
          label={t('edit.space')}
          value={text.spaceId}
          error={fieldError('spaceId')}
          data={spaces.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={(event) => change({ spaceId: event.currentTarget.value })}
        />
        {sentence && !isConflict && <p role="alert">{sentence}</p>}
        <Stack gap="xs" style={{ flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' }}>
          <Button type="submit" loading={pending}>
            {t('edit.save')}
          </Button>
          <Button variant="subtle" onClick={turnAway}>
            {t('edit.cancel')}
          </Button>
          <DraftState state={draft.state} />
        </Stack>
      </Stack>
    </form>
  );
}
