import { Button, Progress } from '@mantine/core';
import { Avatar } from '@upwell/ui';
import { useRef } from 'react';
import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { graphql } from '../../apollo/index.ts';
import { tell } from '../../live/index.ts';
import { useViewer } from '../../shell/index.ts';
import classes from './MyPicture.module.css';
import { useUpload } from './use-upload.ts';

const SetMyPicture = graphql(`
  mutation SetMyPicture($input: SetMyPictureInput!) {
    setMyPicture(input: $input) {
      id
      picture
      large: picture(size: LARGE)
    }
  }
`);

/** The id in the address of a picture. */
const idIn = (address: string) => /\/files\/([0-9a-f-]+)/.exec(address)?.[1] ?? null;

/** The viewer's own picture: choose, replace, remove. */
export function MyPicture() {
  const { t } = useTranslation('files');
  const { member } = useViewer();
  const chooser = useRef<HTMLInputElement>(null);
  const { state, send } = useUpload('portrait');
  const set = useAct(SetMyPicture);

  async function choose(file: File | undefined) {
    chooser.current!.value = '';
    const uploaded = file && (await send(file));
    if (uploaded && (await set.act({ fileId: uploaded.id }))) tell(t('portrait.set'));
  }

  async function remove() {
    const before = idIn(member.picture!);
    if (!(await set.act({ fileId: null }))) return;
    tell(t('portrait.removed'), {
      action: { label: t('portrait.undo'), run: () => void set.act({ fileId: before }) },
    });
  }

  const problem = state.step === 'failed' ? state.reason : set.sentence;
  return (
    <div className={classes.portrait}>
      <Avatar initials={member.initials} seed={member.id} size={72} src={member.picture} />
      <div className={classes.words}>
        <p className={classes.about}>{t('portrait.about')}</p>
        {state.step === 'sending' && (
          <Progress.Root size="sm">
            <Progress.Section value={state.share * 100} aria-label={t('portrait.title')} />
          </Progress.Root>
        )}
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <div className={classes.ways}>
          <input
            ref={chooser}
            type="file"
            hidden
            accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
          <Button
            size="compact-md"
            variant="default"
            loading={state.step === 'sending' || set.pending}
            onClick={() => chooser.current!.click()}
          >
            {t(member.picture ? 'portrait.change' : 'portrait.choose')}
          </Button>
          {member.picture && (
            <Button size="compact-md" variant="subtle" onClick={() => void remove()}>
              {t('portrait.remove')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
