import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Config } from '../../platform/config/config.ts';
import { SameForAudience } from '../../platform/live/live-fields.ts';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { MemberReader, MemberType, type Member } from '../people/index.ts';
import { documentTypes, pictureKinds } from './file-kind.rules.ts';
import { FileLimitsType, PictureSize, SetMyPictureInput } from './files.schema.ts';
import { PortraitsService } from './portraits.service.ts';

/** What files add to a member. */
@Resolver(() => MemberType)
export class PortraitsResolver {
  constructor(
    private readonly config: Config,
    private readonly service: PortraitsService,
    private readonly members: MemberReader,
  ) {}

  @Query(() => FileLimitsType, { description: 'What may be sent to /files, before it is tried.' })
  fileLimits(): FileLimitsType {
    const { picture, document } = this.config.fileLimits;
    return { picture, document, endings: [...pictureKinds, 'jpeg', ...Object.keys(documentTypes)] };
  }

  @Mutation(() => MemberType, { description: "Sets or takes away the viewer's own picture. NOT_FOUND." })
  async setMyPicture(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Which picture.' }) input: SetMyPictureInput,
  ): Promise<Member> {
    return this.members.require(await this.service.set(viewer, input));
  }

  @SameForAudience()
  @ResolveField(() => String, {
    nullable: true,
    description: 'Address of their picture on this server; null when they have none.',
  })
  picture(
    @Parent() member: Member,
    @Args('size', {
      type: () => PictureSize,
      defaultValue: PictureSize.SMALL,
      description: 'Which of the two squares.',
    })
    size: PictureSize,
  ): string | null {
    const small = size === PictureSize.SMALL ? '?size=small' : '';
    return member.pictureFileId && `/files/${member.pictureFileId}${small}`;
  }
}
