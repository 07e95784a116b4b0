import { useTranslation } from '../../messages/use-translation.ts';
import { useAct } from '../../acts/index.ts';
import { inputOf, type Details } from './member-details.ts';
import { AddMember, EditMember } from './people.queries.ts';

/** Adds a member, or changes the one with this id. Says of each field what was refused. */
export function useSavingMember(memberId: string | undefined) {
  const { t } = useTranslation('administration');
  const add = useAct(AddMember, {
    // Where in the list the new one stands is the server's to say.
    update: (cache) => void cache.evict({ fieldName: 'members' }),
  });
  const edit = useAct(EditMember);
  const { pending, sentence, failure, fieldError } = memberId ? edit : add;

  /** Resolves with the id of the member, or undefined when it was refused. */
  async function save(details: Details): Promise<string | undefined> {
    const { password, isActive } = details;
    const input = inputOf(details);
    if (memberId)
      return (await edit.act({ ...input, memberId, isActive, password: password || null }))?.editMember.id;
    return (await add.act({ ...input, password: password || null }))?.addMember.id;
  }

  return {
    save,
    pending,
    sentence,
    fieldError(path: string) {
      const isCircle = failure?.fields.some((field) => field.path === path && field.code === 'WRONG');
      if (path === 'managerId' && isCircle) return t('member.managerCircle');
      // A role is refused by its place in the list, or by what it holds for.
      const part = failure?.fields.find((field) => field.path.startsWith(`${path}.`));
      return fieldError(path) ?? (part && fieldError(part.path));
    },
  };
}
