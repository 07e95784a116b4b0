import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/viewer/current-viewer.ts';
import { OpenToStrangers } from '../../platform/viewer/signed-in.guard.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { DigestPreviews, type DigestPreview } from './digest-previews.ts';
import {
  DigestPreviewType,
  MailPreferencesType,
  SetMailPreferencesInput,
  UnsubscribeInput,
  UnsubscriptionType,
} from './digests.schema.ts';
import { MailPreferencesReader, type MailPreferences } from './mail-preferences.reader.ts';
import { MailPreferencesService } from './mail-preferences.service.ts';

@Resolver(() => MailPreferencesType)
export class DigestsResolver {
  constructor(
    private readonly preferences: MailPreferencesReader,
    private readonly service: MailPreferencesService,
    private readonly previews: DigestPreviews,
  ) {}

  @Query(() => MailPreferencesType, { description: 'What the viewer wants to be mailed.' })
  mailPreferences(@CurrentViewer() viewer: Viewer): Promise<MailPreferences> {
    return this.preferences.of(viewer.memberId);
  }

  @Query(() => DigestPreviewType, { description: 'Exactly the digest that would be sent to the viewer now.' })
  digestPreview(@CurrentViewer() viewer: Viewer): Promise<DigestPreview> {
    return this.previews.of(viewer.memberId);
  }

  @Mutation(() => MailPreferencesType, {
    description: 'Keeps what the viewer wants to be mailed; what waits and is no longer wanted is not sent.',
  })
  async setMailPreferences(
    @Args('input', { description: 'What they want.' }) input: SetMailPreferencesInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<MailPreferences> {
    await this.service.set(viewer, input);
    return this.preferences.of(viewer.memberId);
  }

  @Mutation(() => UnsubscriptionType, {
    description:
      'Ends the kind of mail that a link came with; open to strangers. NOT_FOUND for another link.',
  })
  @OpenToStrangers()
  unsubscribe(
    @Args('input', { description: 'The link.' }) input: UnsubscribeInput,
  ): Promise<UnsubscriptionType> {
    return this.service.unsubscribe(input);
  }

  @Mutation(() => UnsubscriptionType, {
    description:
      'Makes the unsubscribing by a link undone, unless the member chose otherwise since; open to strangers. NOT_FOUND.',
  })
  @OpenToStrangers()
  takeUnsubscribeBack(
    @Args('input', { description: 'The link.' }) input: UnsubscribeInput,
  ): Promise<UnsubscriptionType> {
    return this.service.takeUnsubscribeBack(input);
  }
}
