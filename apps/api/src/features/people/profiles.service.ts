import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.ts';
import { Database } from '../../platform/database/database.ts';
import { valid } from '../../platform/errors/valid.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { Member } from './member.entity.ts';
import { MemberReader } from './member.reader.ts';
import { profileRules } from './member.rules.ts';
import type { EditMyProfileInput } from './people.inputs.ts';

/** What members change about themselves. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly members: MemberReader,
  ) {}

  /** Changes name, title, time zone and language of the viewer. Throws InvalidInput. */
  editMine(viewer: Viewer, input: EditMyProfileInput): Promise<{ memberId: string }> {
    return this.acts.perform('editMyProfile', viewer, input, async (act) => {
      const member = await this.members.requireForChange(viewer.memberId);
      const after = valid(profileRules, input);
      const { name, title, timeZone, language } = member;
      // What the directory, or an administrator, said before is kept: an import changes it only by saying something new.
      const isFirst = member.directoryName === null;
      const said = isFirst ? { directoryName: name, directoryTitle: title } : {};
      await this.database.of(Member).update(member.id, { ...after, ...said });
      act.record('member.edited', 'member', member.id, {
        before: { name, title, timeZone, language },
        after,
      });
      return { memberId: member.id };
    });
  }
}
