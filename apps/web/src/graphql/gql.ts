/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation UseActSpec($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": typeof types.UseActSpecDocument,
    "\n  fragment BackupRow_backup on Backup {\n    id\n    startedAt\n    seconds\n    folder\n    rows\n    files\n    bytes\n    failure\n    removedAt\n  }\n": typeof types.BackupRow_BackupFragmentDoc,
    "\n  query Backups($after: String) {\n    backupSchedule {\n      isOn\n      timeOfDay\n      keep\n      folder\n      isLate\n      lastComplete {\n        id\n        startedAt\n      }\n    }\n    backups(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...BackupRow_backup @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BackupsDocument,
    "\n  fragment MailSettings_preferences on MailPreferences {\n    mode\n    hour\n    weekday\n    alsoAtOnce\n    timeZone\n    nextDigestAt\n  }\n": typeof types.MailSettings_PreferencesFragmentDoc,
    "\n  query MailPreferences {\n    mailPreferences {\n      ...MailSettings_preferences @unmask\n    }\n  }\n": typeof types.MailPreferencesDocument,
    "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      ...MailSettings_preferences @unmask\n    }\n  }\n": typeof types.SetMailPreferencesDocument,
    "\n  query NextDigest {\n    digestPreview {\n      reason\n      subject\n      html\n      text\n    }\n  }\n": typeof types.NextDigestDocument,
    "\n  mutation Unsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      purpose\n    }\n  }\n": typeof types.UnsubscribeDocument,
    "\n  mutation TakeUnsubscribeBack($input: UnsubscribeInput!) {\n    takeUnsubscribeBack(input: $input) {\n      purpose\n    }\n  }\n": typeof types.TakeUnsubscribeBackDocument,
    "\n  mutation SetMyPicture($input: SetMyPictureInput!) {\n    setMyPicture(input: $input) {\n      id\n      picture\n      large: picture(size: LARGE)\n    }\n  }\n": typeof types.SetMyPictureDocument,
    "\n  query FileLimits {\n    fileLimits {\n      picture\n      document\n    }\n  }\n": typeof types.FileLimitsDocument,
    "\n  query FollowMenuSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      title\n      viewerFollow {\n        level\n        source\n      }\n      ...FollowToggle_idea\n    }\n  }\n": typeof types.FollowMenuSpecDocument,
    "\n  fragment FollowToggle_idea on Idea {\n    id\n    viewerFollow {\n      level\n      source\n    }\n  }\n": typeof types.FollowToggle_IdeaFragmentDoc,
    "\n  mutation SetFollow($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": typeof types.SetFollowDocument,
    "\n  mutation ClearFollow($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": typeof types.ClearFollowDocument,
    "\n  query FollowingFeed($filter: FeedFilter, $first: Int, $after: String) {\n    followingFeed(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": typeof types.FollowingFeedDocument,
    "\n  query FollowReach {\n    followReach {\n      spaceIds\n      tagIds\n      memberIds\n      mutedIds\n    }\n  }\n": typeof types.FollowReachDocument,
    "\n  fragment FollowPreferences_preferences on FollowPreferences {\n    onPosting\n    onCommenting\n    onVoting\n    sharesFollows\n  }\n": typeof types.FollowPreferences_PreferencesFragmentDoc,
    "\n  query FollowPreferences {\n    followPreferences {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n": typeof types.FollowPreferencesDocument,
    "\n  mutation SetFollowPreferences($input: SetFollowPreferencesInput!) {\n    setFollowPreferences(input: $input) {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n": typeof types.SetFollowPreferencesDocument,
    "\n  query FollowedOf($memberId: ID!, $kind: FollowKind, $first: Int, $after: String) {\n    member(id: $memberId) {\n      id\n      follows(kind: $kind, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            level\n            chosenAt\n            idea {\n              id\n              title\n              lang\n              viewerFollow {\n                level\n                source\n              }\n            }\n            member {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            space {\n              id\n              slug\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            tag {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.FollowedOfDocument,
    "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    isIdeaAuthor\n    member {\n      id\n      initials\n      picture\n      title\n    }\n  }\n": typeof types.Byline_BylineFragmentDoc,
    "\n  query TagHeading($name: String!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollow {\n        level\n        source\n      }\n    }\n  }\n": typeof types.TagHeadingDocument,
    "\n  fragment FirstLook_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n    }\n    viewerCan {\n      pass\n      reveal\n    }\n  }\n": typeof types.FirstLook_IdeaFragmentDoc,
    "\n  mutation PassIdea($input: IdeaActInput!) {\n    passIdea(input: $input) {\n      ...Support_idea @unmask\n      viewerHasPassed\n    }\n  }\n": typeof types.PassIdeaDocument,
    "\n  mutation RevealIdea($input: IdeaActInput!) {\n    revealIdea(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": typeof types.RevealIdeaDocument,
    "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    state\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    sourceTotals {\n      ...SourceTotals_totals @unmask\n    }\n    ...PromiseLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n    ...FollowToggle_idea\n  }\n": typeof types.IdeaCard_IdeaFragmentDoc,
    "\n  query IdeaPage($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      title\n      bodyHtml\n      lang\n      stage {\n        id\n      }\n      sourceTotals {\n        sourceName\n        up\n        down\n        passes\n        url\n      }\n      viewerCan {\n        decide\n        answer\n        edit\n      }\n      ...IdeaPageHead_idea\n      ...IdeaPageState_idea\n      ...IdeaPageActs_idea\n      ...OfficialAnswer_idea\n      ...Road_idea\n      ...Thread_idea\n    }\n  }\n": typeof types.IdeaPageDocument,
    "\n  fragment IdeaPageActs_idea on Idea {\n    id\n    title\n    state\n    viewerFollow {\n      level\n      source\n    }\n    editedAt\n    answer {\n      id\n    }\n    viewerCan {\n      edit\n      withdraw\n      decide\n      answer\n      hide\n    }\n  }\n": typeof types.IdeaPageActs_IdeaFragmentDoc,
    "\n  fragment IdeaPageHead_idea on Idea {\n    id\n    title\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      member {\n        id\n        isPlaceholder\n      }\n      ...Byline_byline @unmask\n    }\n    ...StandingLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n  }\n": typeof types.IdeaPageHead_IdeaFragmentDoc,
    "\n  fragment IdeaPageState_idea on Idea {\n    id\n    state\n    hiddenReason\n    viewerCan {\n      restore\n      hide\n    }\n  }\n": typeof types.IdeaPageState_IdeaFragmentDoc,
    "\n  fragment PromiseLine_idea on Idea {\n    id\n    state\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n": typeof types.PromiseLine_IdeaFragmentDoc,
    "\n  query RevealedIdea($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      backing {\n        departments {\n          unit {\n            id\n            name\n          }\n          people\n        }\n        otherDepartments\n        levels {\n          level\n          people\n        }\n        otherLevels\n      }\n    }\n  }\n": typeof types.RevealedIdeaDocument,
    "\n  fragment SourceTotals_totals on SourceTotals {\n    sourceName\n    up\n    down\n    passes\n  }\n": typeof types.SourceTotals_TotalsFragmentDoc,
    "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n": typeof types.SupportSpecDocument,
    "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    ...Revealed_idea @unmask\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n      pass\n      reveal\n    }\n  }\n": typeof types.Support_IdeaFragmentDoc,
    "\n  query ComposerPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n    }\n  }\n": typeof types.ComposerPlacesDocument,
    "\n  mutation PostIdea($input: PostIdeaInput!) {\n    postIdea(input: $input) {\n      id\n      space {\n        id\n      }\n      stage {\n        id\n      }\n      tags {\n        name\n      }\n      ...IdeaCard_idea\n    }\n  }\n": typeof types.PostIdeaDocument,
    "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $first: Int, $after: String) {\n    feed(order: $order, filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": typeof types.FeedDocument,
    "\n  query FeedPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n      ideaCount\n      viewerFollow {\n        level\n        source\n      }\n    }\n    stages {\n      id\n      key\n      name\n      meaning\n    }\n  }\n": typeof types.FeedPlacesDocument,
    "\n  query SuggestedTags($prefix: String, $first: Int) {\n    tags(prefix: $prefix, first: $first) {\n      id\n      name\n    }\n  }\n": typeof types.SuggestedTagsDocument,
    "\n  subscription FeedEvents($after: String!) {\n    feedEvents(after: $after) {\n      cursor\n      kind\n      idea {\n        id\n        title\n        excerpt\n        lang\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n        }\n        tags {\n          id\n          name\n        }\n        bylines {\n          kind\n          name\n          isIdeaAuthor\n          member {\n            id\n            initials\n            picture\n            isPlaceholder\n          }\n        }\n        answer {\n          id\n          answeredAt\n        }\n      }\n    }\n  }\n": typeof types.FeedEventsDocument,
    "\n  subscription SupportChanges($ideaIds: [ID!]!) {\n    supportChanges(ideaIds: $ideaIds) {\n      ideaId\n      commentCount\n      support {\n        count\n        version\n      }\n    }\n  }\n": typeof types.SupportChangesDocument,
    "\n  fragment IdeaStands_idea on Idea {\n    id\n    version\n    bodyHtml\n    ...IdeaPageHead_idea\n    ...IdeaPageState_idea\n    ...IdeaPageActs_idea\n    viewerCan {\n      edit\n      vote\n      pass\n      reveal\n      withdraw\n      restore\n      comment\n      decide\n      answer\n      hide\n    }\n  }\n": typeof types.IdeaStands_IdeaFragmentDoc,
    "\n  mutation EditIdea($input: EditIdeaInput!) {\n    editIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": typeof types.EditIdeaDocument,
    "\n  mutation WithdrawIdea($input: IdeaActInput!) {\n    withdrawIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": typeof types.WithdrawIdeaDocument,
    "\n  mutation RestoreIdea($input: IdeaActInput!) {\n    restoreIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": typeof types.RestoreIdeaDocument,
    "\n  mutation HideIdea($input: HideIdeaInput!) {\n    hideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": typeof types.HideIdeaDocument,
    "\n  mutation UnhideIdea($input: IdeaActInput!) {\n    unhideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": typeof types.UnhideIdeaDocument,
    "\n  query IdeaSource($id: ID!) {\n    idea(id: $id) {\n      id\n      version\n      title\n      bodyMarkdown\n      lang\n      tags {\n        id\n        name\n      }\n      space {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": typeof types.IdeaSourceDocument,
    "\n  query IdeaWordings($id: ID!) {\n    idea(id: $id) {\n      id\n      lang\n      versions {\n        version\n        title\n        bodyMarkdown\n        editedAt\n        editedBy {\n          ...Byline_byline @unmask\n        }\n      }\n    }\n  }\n": typeof types.IdeaWordingsDocument,
    "\n  fragment Revealed_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n      member {\n        id\n        isPlaceholder\n      }\n    }\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    support {\n      count\n      version\n    }\n  }\n": typeof types.Revealed_IdeaFragmentDoc,
    "\n  fragment Counts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n": typeof types.Counts_IdeaFragmentDoc,
    "\n  fragment IdeaCounts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n": typeof types.IdeaCounts_IdeaFragmentDoc,
    "\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": typeof types.VoteDocument,
    "\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": typeof types.TakeVoteBackDocument,
    "\n  fragment IdeaImport_parts on IdeaImport {\n    id\n    sourceName\n    spaceName\n    timeZone\n    state\n    isDryRun\n    share\n    refused\n    createdAt\n    finishedAt\n    step {\n      file\n      rows\n      isWriting\n    }\n    failure {\n      code\n      sentence\n    }\n    startedBy {\n      id\n      name\n    }\n    files {\n      position\n      name\n      rows\n      kind\n      dateOrder\n      isOrderDoubtful\n      needsTimeZone\n      isMatrix\n      columns {\n        name\n        samples\n      }\n      fields {\n        name\n        columns\n        isNeeded\n        isMade\n      }\n    }\n    report {\n      isDryRun\n      spaceIsNew\n      files {\n        name\n        kind\n        rows\n        added\n        alreadyThere\n        refused\n        seconds\n        notes {\n          code\n          times\n          params {\n            name\n            value\n          }\n        }\n      }\n      unknownStatuses {\n        status\n        ideas\n      }\n    }\n  }\n": typeof types.IdeaImport_PartsFragmentDoc,
    "\n  query IdeaImports($after: String) {\n    ideaImports(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          sourceName\n          spaceName\n          state\n          isDryRun\n          createdAt\n          finishedAt\n          startedBy {\n            id\n            name\n          }\n          report {\n            isDryRun\n            files {\n              added\n              refused\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IdeaImportsDocument,
    "\n  query OneIdeaImport($id: ID!) {\n    ideaImport(id: $id) {\n      ...IdeaImport_parts @unmask\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": typeof types.OneIdeaImportDocument,
    "\n  query IdeaImportMapping($id: ID!) {\n    ideaImport(id: $id) {\n      id\n      mappingFile\n    }\n  }\n": typeof types.IdeaImportMappingDocument,
    "\n  query IdeaImportPreview($id: ID!, $position: Int!) {\n    ideaImportPreview(importId: $id, position: $position) {\n      line\n      cells {\n        field\n        text\n      }\n      refusal {\n        code\n        field\n        value\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.IdeaImportPreviewDocument,
    "\n  query IdeaImportRefusals($id: ID!, $first: Int!, $after: String) {\n    ideaImport(id: $id) {\n      id\n      refusals(first: $first, after: $after) {\n        edges {\n          node {\n            file\n            line\n            code\n            field\n            value\n            params {\n              name\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.IdeaImportRefusalsDocument,
    "\n  mutation LookAtIdeas($input: LookAtIdeasInput!) {\n    lookAtIdeas(input: $input) {\n      id\n    }\n  }\n": typeof types.LookAtIdeasDocument,
    "\n  mutation MapIdeas($input: MapIdeasInput!) {\n    mapIdeas(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n": typeof types.MapIdeasDocument,
    "\n  mutation RunIdeaImport($input: RunIdeaImportInput!) {\n    runIdeaImport(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n": typeof types.RunIdeaImportDocument,
    "\n  mutation CancelIdeaImport($input: CancelIdeaImportInput!) {\n    cancelIdeaImport(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.CancelIdeaImportDocument,
    "\n  fragment MailRow_mail on Mail {\n    id\n    kind\n    state\n    to\n    subject\n    queuedAt\n    failure\n  }\n": typeof types.MailRow_MailFragmentDoc,
    "\n  query Outbox($state: MailState, $after: String) {\n    mailService {\n      isThere\n      server\n      sender\n    }\n    mails(state: $state, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MailRow_mail @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OutboxDocument,
    "\n  fragment MailPage_mail on Mail {\n    ...MailRow_mail @unmask\n    language\n    sentAt\n    nextTryAt\n    tries\n    text\n    html\n    member {\n      id\n      name\n    }\n  }\n": typeof types.MailPage_MailFragmentDoc,
    "\n  query MailInOutbox($id: ID!) {\n    mail(id: $id) {\n      ...MailPage_mail @unmask\n    }\n    mailService {\n      isThere\n    }\n  }\n": typeof types.MailInOutboxDocument,
    "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) {\n      ...MailPage_mail @unmask\n    }\n  }\n": typeof types.SendMailAgainDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) {\n      isAccepted\n      answer\n    }\n  }\n": typeof types.SendTestMailDocument,
    "\n  fragment InboxLine_group on NoticeGroup {\n    id\n    unreadCount\n    counts {\n      kind\n      count\n    }\n    latest {\n      id\n      kind\n      at\n      commentId\n      excerpt\n    }\n    firstUnread {\n      id\n      commentId\n    }\n    people {\n      id\n      name\n      initials\n      picture\n    }\n    peopleCount\n    idea {\n      id\n      title\n      lang\n      space {\n        id\n        name\n        colour\n      }\n      stage {\n        id\n        name\n      }\n    }\n  }\n": typeof types.InboxLine_GroupFragmentDoc,
    "\n  fragment InboxState_inbox on Inbox {\n    unread\n    latestAt\n  }\n": typeof types.InboxState_InboxFragmentDoc,
    "\n  subscription InboxChanges {\n    inboxChanges {\n      unread\n      latestAt\n    }\n  }\n": typeof types.InboxChangesDocument,
    "\n  query InboxPage($filter: InboxFilter!, $first: Int, $after: String) {\n    inbox {\n      unread\n      latestAt\n      groups(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...InboxLine_group\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.InboxPageDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n": typeof types.MarkNoticesReadDocument,
    "\n  mutation MarkNoticesUnread($input: MarkNoticesUnreadInput!) {\n    markNoticesUnread(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n": typeof types.MarkNoticesUnreadDocument,
    "\n  query OrganisationToSettle {\n    organisation {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n": typeof types.OrganisationToSettleDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n": typeof types.EditOrganisationDocument,
    "\n  fragment ImportPeople_import on PeopleImport {\n    id\n    fileId\n    fileName\n    encoding\n    delimiter\n    state\n    step\n    share\n    failure {\n      code\n      line\n    }\n    counts {\n      rows\n      added\n      updated\n      same\n      broken\n      missing\n      newUnits\n      unknown\n    }\n    newUnits\n    columns {\n      name\n      samples\n      field\n    }\n  }\n": typeof types.ImportPeople_ImportFragmentDoc,
    "\n  query PeopleImport($id: ID!) {\n    peopleImport(id: $id) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": typeof types.PeopleImportDocument,
    "\n  mutation LookAtPeople($input: LookAtPeopleInput!) {\n    lookAtPeople(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": typeof types.LookAtPeopleDocument,
    "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": typeof types.ApplyPeopleImportDocument,
    "\n  mutation CancelPeopleImport($input: CancelPeopleImportInput!) {\n    cancelPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": typeof types.CancelPeopleImportDocument,
    "\n  query PeopleImportRows($id: ID!, $kind: PeopleRowKind!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      rows(kind: $kind, first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            email\n            name\n            unit\n            changes {\n              field\n              before\n              after\n            }\n            problems {\n              field\n              code\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PeopleImportRowsDocument,
    "\n  query PeopleImportMissing($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      missing(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            title\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.PeopleImportMissingDocument,
    "\n  query Directory($search: String, $unitId: ID, $after: String) {\n    members(search: $search, unitId: $unitId, below: true, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DirectoryDocument,
    "\n  query OrgTree {\n    units {\n      id\n      name\n      memberCount\n      memberCountBelow\n      parent {\n        id\n      }\n    }\n  }\n": typeof types.OrgTreeDocument,
    "\n  query Profile($id: ID!) {\n    member(id: $id) {\n      id\n      name\n      initials\n      picture(size: LARGE)\n      title\n      isActive\n      isPlaceholder\n      joinedAt\n      viewerFollow {\n        level\n        source\n      }\n      follows(first: 1) {\n        pageInfo {\n          hasNextPage\n        }\n      }\n      unit {\n        id\n        path {\n          id\n          name\n        }\n      }\n      publicRoles {\n        role\n        unit {\n          id\n          name\n        }\n        space {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ProfileDocument,
    "\n  query ProfileIdeas($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      ideas(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...IdeaCard_idea\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ProfileIdeasDocument,
    "\n  query ProfileComments($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      comments(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            excerpt\n            lang\n            postedAt\n            postedOnDayOnly\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ProfileCommentsDocument,
    "\n  query People($search: String, $after: String) {\n    members(search: $search, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          isActive\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment MemberForm_member on Member {\n    id\n    name\n    initials\n    title\n    email\n    level\n    isActive\n    isPlaceholder\n    unit {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n    roles {\n      role\n      unit {\n        id\n      }\n      space {\n        id\n      }\n    }\n  }\n": typeof types.MemberForm_MemberFragmentDoc,
    "\n  query MemberToEdit($id: ID!, $isNew: Boolean!) {\n    member(id: $id) @skip(if: $isNew) {\n      ...MemberForm_member @unmask\n    }\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": typeof types.MemberToEditDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  mutation EditMember($input: EditMemberInput!) {\n    editMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n": typeof types.EditMemberDocument,
    "\n  query SoughtMembers($search: String) {\n    members(search: $search, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SoughtMembersDocument,
    "\n  query Units {\n    units {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": typeof types.UnitsDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": typeof types.AddUnitDocument,
    "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": typeof types.EditUnitDocument,
    "\n  query RolesHeld($role: RoleName, $after: String) {\n    rolesHeld(role: $role, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          givenAt\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n            initials\n            picture\n            title\n          }\n          givenBy {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RolesHeldDocument,
    "\n  query RoleHistory($after: String) {\n    roleHistory(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n          }\n          by {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RoleHistoryDocument,
    "\n  query RolePlaces {\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": typeof types.RolePlacesDocument,
    "\n  mutation GiveRole($input: RoleOfMemberInput!) {\n    giveRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n": typeof types.GiveRoleDocument,
    "\n  mutation TakeRole($input: RoleOfMemberInput!) {\n    takeRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n": typeof types.TakeRoleDocument,
    "\n  fragment OfficialAnswer_idea on Idea {\n    id\n    answer {\n      id\n      version\n      bodyHtml\n      answeredBy {\n        ...Byline_byline @unmask\n      }\n      answeredAt\n      editedAt\n    }\n    viewerCan {\n      answer\n    }\n  }\n": typeof types.OfficialAnswer_IdeaFragmentDoc,
    "\n  fragment Road_idea on Idea {\n    id\n    postedAt\n    postedOnDayOnly\n    decisions {\n      id\n      reason\n      decidedAt\n      decidedBy {\n        ...Byline_byline @unmask\n      }\n      fromStage {\n        id\n        key\n        name\n      }\n      toStage {\n        id\n        key\n        name\n        meaning\n      }\n    }\n  }\n": typeof types.Road_IdeaFragmentDoc,
    "\n  fragment StandingLine_idea on Idea {\n    id\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n": typeof types.StandingLine_IdeaFragmentDoc,
    "\n  query Stages {\n    stages {\n      id\n      key\n      name\n      meaning\n      kind\n      position\n    }\n  }\n": typeof types.StagesDocument,
    "\n  mutation MoveIdea($input: MoveIdeaInput!) {\n    moveIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...Road_idea\n      viewerCan {\n        edit\n        vote\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n": typeof types.MoveIdeaDocument,
    "\n  mutation AnswerIdea($input: AnswerIdeaInput!) {\n    answerIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...OfficialAnswer_idea\n    }\n  }\n": typeof types.AnswerIdeaDocument,
    "\n  query AnswerSource($id: ID!) {\n    idea(id: $id) {\n      id\n      answer {\n        id\n        version\n        bodyMarkdown\n      }\n    }\n  }\n": typeof types.AnswerSourceDocument,
    "\n  fragment Placeholder_parts on Placeholder {\n    id\n    name\n    sourceName\n    address\n    counts {\n      ideas\n      comments\n      votes\n    }\n    match {\n      id\n      name\n      email\n    }\n  }\n": typeof types.Placeholder_PartsFragmentDoc,
    "\n  query Placeholders($search: String, $matchedOnly: Boolean, $after: String) {\n    placeholders(search: $search, matchedOnly: $matchedOnly, first: 20, after: $after) {\n      edges {\n        node {\n          ...Placeholder_parts @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    placeholderMatchCount\n  }\n": typeof types.PlaceholdersDocument,
    "\n  query WaitingClaims($mineOnly: Boolean!) {\n    placeholderClaims(mineOnly: $mineOnly, first: 50) {\n      edges {\n        node {\n          id\n          note\n          claimedAt\n          state\n          reason\n          member {\n            id\n            name\n          }\n          placeholder {\n            ...Placeholder_parts @unmask\n          }\n        }\n      }\n    }\n  }\n": typeof types.WaitingClaimsDocument,
    "\n  query PlaceholderJoins($after: String) {\n    placeholderJoins(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          joinedAt\n          undoneAt\n          undoableUntil\n          member {\n            id\n            name\n          }\n          placeholder {\n            id\n            name\n            sourceName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PlaceholderJoinsDocument,
    "\n  query MembersToJoin($search: String!) {\n    members(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          email\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.MembersToJoinDocument,
    "\n  mutation ClaimPlaceholder($input: ClaimPlaceholderInput!) {\n    claimPlaceholder(input: $input)\n  }\n": typeof types.ClaimPlaceholderDocument,
    "\n  mutation WithdrawPlaceholderClaim($input: WithdrawClaimInput!) {\n    withdrawPlaceholderClaim(input: $input)\n  }\n": typeof types.WithdrawPlaceholderClaimDocument,
    "\n  mutation DecidePlaceholderClaim($input: DecideClaimInput!) {\n    decidePlaceholderClaim(input: $input)\n  }\n": typeof types.DecidePlaceholderClaimDocument,
    "\n  mutation JoinPlaceholder($input: JoinPlaceholderInput!) {\n    joinPlaceholder(input: $input)\n  }\n": typeof types.JoinPlaceholderDocument,
    "\n  mutation JoinMatchedPlaceholders($input: JoinMatchedInput!) {\n    joinMatchedPlaceholders(input: $input)\n  }\n": typeof types.JoinMatchedPlaceholdersDocument,
    "\n  mutation UndoPlaceholderJoin($input: UndoJoinInput!) {\n    undoPlaceholderJoin(input: $input)\n  }\n": typeof types.UndoPlaceholderJoinDocument,
    "\n  query PresenceSettings {\n    presenceSettings {\n      isAllowed\n      isShown\n    }\n  }\n": typeof types.PresenceSettingsDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      isAllowed\n      isShown\n    }\n  }\n": typeof types.SetPresenceDocument,
    "\n  mutation BeHere($input: BeHereInput!) {\n    beHere(input: $input) {\n      isShown\n      againInSeconds\n    }\n  }\n": typeof types.BeHereDocument,
    "\n  subscription WhoIsHere($ideaId: ID!) {\n    presence(ideaId: $ideaId) {\n      count\n      people {\n        id\n        name\n        initials\n        picture\n      }\n      writers {\n        id\n        name\n      }\n    }\n  }\n": typeof types.WhoIsHereDocument,
    "\n  query Search(\n    $query: String!\n    $ideas: Int!\n    $comments: Int!\n    $people: Int!\n    $tags: Int!\n    $withIdeas: Boolean!\n    $withComments: Boolean!\n    $withPeople: Boolean!\n    $withTags: Boolean!\n    $after: String\n  ) {\n    search(query: $query) {\n      notes {\n        code\n        operator\n        meant\n        value\n        most\n      }\n      corrections {\n        typed\n        taken\n      }\n      ideas(first: $ideas, after: $after) @include(if: $withIdeas) {\n        isComplete\n        edges {\n          cursor\n          node {\n            titlePieces {\n              text\n              isMatch\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n            idea {\n              id\n              title\n              lang\n              postedAt\n              postedOnDayOnly\n              commentCount\n              support {\n                count\n                version\n              }\n              space {\n                id\n                slug\n                name\n                colour\n              }\n              stage {\n                id\n                key\n                name\n                meaning\n              }\n              bylines {\n                ...Byline_byline @unmask\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      comments(first: $comments, after: $after) @include(if: $withComments) {\n        isComplete\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            ideaLang\n            lang\n            postedAt\n            byline {\n              ...Byline_byline @unmask\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $people, after: $after) @include(if: $withPeople) {\n        edges {\n          cursor\n          node {\n            namePieces {\n              text\n              isMatch\n            }\n            member {\n              id\n              name\n              initials\n              picture\n              title\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      tags(first: $tags) @include(if: $withTags) {\n        id\n        name\n      }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  fragment Sessions_session on Session {\n    id\n    startedAt\n    lastSeenAt\n    device\n    isCurrent\n  }\n": typeof types.Sessions_SessionFragmentDoc,
    "\n  query MySessions {\n    mySessions {\n      ...Sessions_session @unmask\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation ChangeAddress($input: ChangeAddressInput!) {\n    changeAddress(input: $input)\n  }\n": typeof types.ChangeAddressDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MyProfile {\n    organisation {\n      timeZone\n    }\n    viewer {\n      id\n      member {\n        id\n        name\n        title\n        timeZone\n        language\n      }\n    }\n  }\n": typeof types.MyProfileDocument,
    "\n  mutation EditMyProfile($input: EditMyProfileInput!) {\n    editMyProfile(input: $input) {\n      id\n      name\n      initials\n      title\n      timeZone\n      language\n    }\n  }\n": typeof types.EditMyProfileDocument,
    "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n": typeof types.SamplePeople_PersonFragmentDoc,
    "\n  query MailLink($token: String!) {\n    mailLink(token: $token) {\n      purpose\n      state\n      name\n      email\n    }\n  }\n": typeof types.MailLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation AcceptInvitation($input: PasswordByLinkInput!) {\n    acceptInvitation(input: $input) {\n      id\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($input: PasswordByLinkInput!) {\n    resetPassword(input: $input)\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation ConfirmAddress($input: UseLinkInput!) {\n    confirmAddress(input: $input)\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation UndoAddress($input: UseLinkInput!) {\n    undoAddress(input: $input)\n  }\n": typeof types.UndoAddressDocument,
    "\n  fragment MemberEntry_member on Member {\n    id\n    name\n    email\n    isActive\n    entry {\n      hasPassword\n      invitedAt\n      invitedUntil\n    }\n  }\n": typeof types.MemberEntry_MemberFragmentDoc,
    "\n  query MemberEntry($id: ID!) {\n    member(id: $id) {\n      ...MemberEntry_member @unmask\n    }\n  }\n": typeof types.MemberEntryDocument,
    "\n  fragment InvitationsPage_standing on Invitations {\n    withoutPassword\n    uninvited\n    lastRun {\n      id\n      total\n      sent\n      endedAt\n    }\n  }\n": typeof types.InvitationsPage_StandingFragmentDoc,
    "\n  query InvitationsStanding {\n    invitations {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": typeof types.InvitationsStandingDocument,
    "\n  query MembersWithoutPassword($after: String) {\n    membersWithoutPassword(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MemberEntry_member @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MembersWithoutPasswordDocument,
    "\n  mutation InviteMembers($input: InviteMembersInput!) {\n    inviteMembers(input: $input) {\n      sent\n      left\n    }\n  }\n": typeof types.InviteMembersDocument,
    "\n  mutation InviteEverybody($input: InviteEverybodyInput!) {\n    inviteEverybody(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": typeof types.InviteEverybodyDocument,
    "\n  mutation StopInviting($input: InviteEverybodyInput!) {\n    stopInviting(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": typeof types.StopInvitingDocument,
    "\n  mutation SendPasswordReset($input: SendPasswordResetInput!) {\n    sendPasswordReset(input: $input)\n  }\n": typeof types.SendPasswordResetDocument,
    "\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n": typeof types.SignInPageDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n": typeof types.SignInAsSamplePersonDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n": typeof types.ClaimOrganisationDocument,
    "\n  query SimilarIdeas($title: String!, $bodyMarkdown: String!, $lang: String, $first: Int!) {\n    similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang, first: $first) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n        ...BackInstead_idea\n      }\n    }\n  }\n": typeof types.SimilarIdeasDocument,
    "\n  query RelatedIdeas($ideaId: ID!) {\n    relatedIdeas(ideaId: $ideaId, first: 4) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n      }\n    }\n  }\n": typeof types.RelatedIdeasDocument,
    "\n  fragment SimilarIdea_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    outcome {\n      at\n      words\n    }\n  }\n": typeof types.SimilarIdea_IdeaFragmentDoc,
    "\n  fragment BackInstead_idea on Idea {\n    id\n    title\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n    }\n  }\n": typeof types.BackInstead_IdeaFragmentDoc,
    "\n  mutation BackOne($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n": typeof types.BackOneDocument,
    "\n  mutation LeaveOne($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n": typeof types.LeaveOneDocument,
    "\n  mutation FollowOne($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n": typeof types.FollowOneDocument,
    "\n  mutation UnfollowOne($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n": typeof types.UnfollowOneDocument,
    "\n  fragment SpaceForm_space on Space {\n    id\n    slug\n    name\n    colour\n    purpose\n    isBlind\n    ideaCount\n  }\n": typeof types.SpaceForm_SpaceFragmentDoc,
    "\n  query Spaces {\n    spaces {\n      ...SpaceForm_space @unmask\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  mutation AddSpace($input: AddSpaceInput!) {\n    addSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n": typeof types.AddSpaceDocument,
    "\n  mutation EditSpace($input: EditSpaceInput!) {\n    editSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n": typeof types.EditSpaceDocument,
    "\n  mutation HandInTable($input: HandInTableInput!) {\n    handInTable(input: $input) {\n      id\n      received\n    }\n  }\n": typeof types.HandInTableDocument,
    "\n  mutation AddTablePiece($input: AddTablePieceInput!) {\n    addTablePiece(input: $input) {\n      id\n      received\n    }\n  }\n": typeof types.AddTablePieceDocument,
    "\n  fragment Conversation_comment on Comment {\n    id\n    postedAt\n    state\n    byline {\n      member {\n        id\n      }\n    }\n    ...Comment_comment\n    replies(first: 4, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Comment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.Conversation_CommentFragmentDoc,
    "\n  query AnsweredComment($id: ID!) {\n    comment(id: $id) {\n      id\n      byline {\n        ...Byline_byline @unmask\n      }\n    }\n  }\n": typeof types.AnsweredCommentDocument,
    "\n  query ThreadSpec($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      ...Thread_idea\n    }\n  }\n": typeof types.ThreadSpecDocument,
    "\n  fragment Thread_idea on Idea {\n    id\n    commentCount\n    threadCursor\n    viewerLastVisitAt\n    viewerCan {\n      comment\n    }\n    comments(first: 20, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Conversation_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.Thread_IdeaFragmentDoc,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      ideaId\n      parentId\n      rootId\n      ...Comment_comment\n      # Who takes part may follow from now on.\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation RemoveComment($input: CommentActInput!) {\n    removeComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation RestoreComment($input: CommentActInput!) {\n    restoreComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": typeof types.RestoreCommentDocument,
    "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": typeof types.HideCommentDocument,
    "\n  mutation UnhideComment($input: CommentActInput!) {\n    unhideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": typeof types.UnhideCommentDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation TakeReactionBack($input: ReactInput!) {\n    takeReactionBack(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n": typeof types.TakeReactionBackDocument,
    "\n  query CommentSource($id: ID!) {\n    comment(id: $id) {\n      id\n      version\n      bodyMarkdown\n    }\n  }\n": typeof types.CommentSourceDocument,
    "\n  query CommentWordings($id: ID!) {\n    comment(id: $id) {\n      id\n      versions {\n        version\n        bodyMarkdown\n        bodyHtml\n        editedAt\n      }\n    }\n  }\n": typeof types.CommentWordingsDocument,
    "\n  fragment Comment_comment on Comment {\n    id\n    ideaId\n    parentId\n    rootId\n    version\n    state\n    byline {\n      ...Byline_byline @unmask\n    }\n    bodyHtml\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    hiddenReason\n    reactions {\n      key\n      count\n    }\n    viewerReactions\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    viewerCan {\n      edit\n      remove\n      restore\n      hide\n      reply\n      react\n    }\n  }\n": typeof types.Comment_CommentFragmentDoc,
    "\n  fragment NoReplies on Comment {\n    replies {\n      edges {\n        cursor\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.NoRepliesFragmentDoc,
    "\n  query ThreadPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    idea(id: $id) {\n      id\n      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Conversation_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  query RepliesPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    comment(id: $id) {\n      id\n      replies(first: $first, after: $after, last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Comment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.RepliesPageDocument,
    "\n  subscription ThreadEvents($ideaId: ID!, $after: String!) {\n    threadEvents(ideaId: $ideaId, after: $after) {\n      cursor\n      kind\n      comment {\n        id\n        ideaId\n        parentId\n        rootId\n        version\n        state\n        byline {\n          ...Byline_byline @unmask\n        }\n        bodyHtml\n        lang\n        postedAt\n        postedOnDayOnly\n        editedAt\n        hiddenReason\n        reactions {\n          key\n          count\n        }\n        sourceTotals {\n          sourceName\n          up\n          down\n          passes\n          url\n        }\n      }\n      idea {\n        id\n        title\n        version\n        bodyHtml\n        lang\n        editedAt\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        tags {\n          id\n          name\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n          kind\n        }\n        answer {\n          id\n          version\n          bodyHtml\n          answeredBy {\n            ...Byline_byline @unmask\n          }\n          answeredAt\n          editedAt\n        }\n        decisions {\n          id\n          reason\n          decidedAt\n          decidedBy {\n            ...Byline_byline @unmask\n          }\n          fromStage {\n            id\n            key\n            name\n          }\n          toStage {\n            id\n            key\n            name\n            meaning\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThreadEventsDocument,
    "\n  query IdeaRights($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      viewerHasVoted\n      viewerCan {\n        edit\n        vote\n        pass\n        reveal\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n": typeof types.IdeaRightsDocument,
    "\n  query CommentRights($id: ID!) {\n    comment(id: $id) {\n      id\n      viewerReactions\n      viewerCan {\n        edit\n        remove\n        restore\n        hide\n        reply\n        react\n      }\n    }\n  }\n": typeof types.CommentRightsDocument,
    "\n  mutation MarkThreadVisited($input: IdeaActInput!) {\n    markThreadVisited(input: $input) {\n      id\n      viewerLastVisitAt\n    }\n  }\n": typeof types.MarkThreadVisitedDocument,
    "\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n": typeof types.PreviewMarkdownDocument,
    "\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n": typeof types.KeptDraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n": typeof types.DiscardDraftDocument,
    "\n  query Mentionable($search: String!, $ideaId: ID, $spaceId: ID) {\n    mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId, first: 6) {\n      id\n      name\n      initials\n      picture\n      title\n    }\n  }\n": typeof types.MentionableDocument,
    "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      isReadOnly\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n": typeof types.ShellDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      picture\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n": typeof types.Viewer_ViewerFragmentDoc,
};
const documents: Documents = {
    "\n  mutation UseActSpec($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.UseActSpecDocument,
    "\n  fragment BackupRow_backup on Backup {\n    id\n    startedAt\n    seconds\n    folder\n    rows\n    files\n    bytes\n    failure\n    removedAt\n  }\n": types.BackupRow_BackupFragmentDoc,
    "\n  query Backups($after: String) {\n    backupSchedule {\n      isOn\n      timeOfDay\n      keep\n      folder\n      isLate\n      lastComplete {\n        id\n        startedAt\n      }\n    }\n    backups(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...BackupRow_backup @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BackupsDocument,
    "\n  fragment MailSettings_preferences on MailPreferences {\n    mode\n    hour\n    weekday\n    alsoAtOnce\n    timeZone\n    nextDigestAt\n  }\n": types.MailSettings_PreferencesFragmentDoc,
    "\n  query MailPreferences {\n    mailPreferences {\n      ...MailSettings_preferences @unmask\n    }\n  }\n": types.MailPreferencesDocument,
    "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      ...MailSettings_preferences @unmask\n    }\n  }\n": types.SetMailPreferencesDocument,
    "\n  query NextDigest {\n    digestPreview {\n      reason\n      subject\n      html\n      text\n    }\n  }\n": types.NextDigestDocument,
    "\n  mutation Unsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      purpose\n    }\n  }\n": types.UnsubscribeDocument,
    "\n  mutation TakeUnsubscribeBack($input: UnsubscribeInput!) {\n    takeUnsubscribeBack(input: $input) {\n      purpose\n    }\n  }\n": types.TakeUnsubscribeBackDocument,
    "\n  mutation SetMyPicture($input: SetMyPictureInput!) {\n    setMyPicture(input: $input) {\n      id\n      picture\n      large: picture(size: LARGE)\n    }\n  }\n": types.SetMyPictureDocument,
    "\n  query FileLimits {\n    fileLimits {\n      picture\n      document\n    }\n  }\n": types.FileLimitsDocument,
    "\n  query FollowMenuSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      title\n      viewerFollow {\n        level\n        source\n      }\n      ...FollowToggle_idea\n    }\n  }\n": types.FollowMenuSpecDocument,
    "\n  fragment FollowToggle_idea on Idea {\n    id\n    viewerFollow {\n      level\n      source\n    }\n  }\n": types.FollowToggle_IdeaFragmentDoc,
    "\n  mutation SetFollow($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": types.SetFollowDocument,
    "\n  mutation ClearFollow($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": types.ClearFollowDocument,
    "\n  query FollowingFeed($filter: FeedFilter, $first: Int, $after: String) {\n    followingFeed(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": types.FollowingFeedDocument,
    "\n  query FollowReach {\n    followReach {\n      spaceIds\n      tagIds\n      memberIds\n      mutedIds\n    }\n  }\n": types.FollowReachDocument,
    "\n  fragment FollowPreferences_preferences on FollowPreferences {\n    onPosting\n    onCommenting\n    onVoting\n    sharesFollows\n  }\n": types.FollowPreferences_PreferencesFragmentDoc,
    "\n  query FollowPreferences {\n    followPreferences {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n": types.FollowPreferencesDocument,
    "\n  mutation SetFollowPreferences($input: SetFollowPreferencesInput!) {\n    setFollowPreferences(input: $input) {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n": types.SetFollowPreferencesDocument,
    "\n  query FollowedOf($memberId: ID!, $kind: FollowKind, $first: Int, $after: String) {\n    member(id: $memberId) {\n      id\n      follows(kind: $kind, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            level\n            chosenAt\n            idea {\n              id\n              title\n              lang\n              viewerFollow {\n                level\n                source\n              }\n            }\n            member {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            space {\n              id\n              slug\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            tag {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.FollowedOfDocument,
    "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    isIdeaAuthor\n    member {\n      id\n      initials\n      picture\n      title\n    }\n  }\n": types.Byline_BylineFragmentDoc,
    "\n  query TagHeading($name: String!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollow {\n        level\n        source\n      }\n    }\n  }\n": types.TagHeadingDocument,
    "\n  fragment FirstLook_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n    }\n    viewerCan {\n      pass\n      reveal\n    }\n  }\n": types.FirstLook_IdeaFragmentDoc,
    "\n  mutation PassIdea($input: IdeaActInput!) {\n    passIdea(input: $input) {\n      ...Support_idea @unmask\n      viewerHasPassed\n    }\n  }\n": types.PassIdeaDocument,
    "\n  mutation RevealIdea($input: IdeaActInput!) {\n    revealIdea(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": types.RevealIdeaDocument,
    "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    state\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    sourceTotals {\n      ...SourceTotals_totals @unmask\n    }\n    ...PromiseLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n    ...FollowToggle_idea\n  }\n": types.IdeaCard_IdeaFragmentDoc,
    "\n  query IdeaPage($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      title\n      bodyHtml\n      lang\n      stage {\n        id\n      }\n      sourceTotals {\n        sourceName\n        up\n        down\n        passes\n        url\n      }\n      viewerCan {\n        decide\n        answer\n        edit\n      }\n      ...IdeaPageHead_idea\n      ...IdeaPageState_idea\n      ...IdeaPageActs_idea\n      ...OfficialAnswer_idea\n      ...Road_idea\n      ...Thread_idea\n    }\n  }\n": types.IdeaPageDocument,
    "\n  fragment IdeaPageActs_idea on Idea {\n    id\n    title\n    state\n    viewerFollow {\n      level\n      source\n    }\n    editedAt\n    answer {\n      id\n    }\n    viewerCan {\n      edit\n      withdraw\n      decide\n      answer\n      hide\n    }\n  }\n": types.IdeaPageActs_IdeaFragmentDoc,
    "\n  fragment IdeaPageHead_idea on Idea {\n    id\n    title\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      member {\n        id\n        isPlaceholder\n      }\n      ...Byline_byline @unmask\n    }\n    ...StandingLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n  }\n": types.IdeaPageHead_IdeaFragmentDoc,
    "\n  fragment IdeaPageState_idea on Idea {\n    id\n    state\n    hiddenReason\n    viewerCan {\n      restore\n      hide\n    }\n  }\n": types.IdeaPageState_IdeaFragmentDoc,
    "\n  fragment PromiseLine_idea on Idea {\n    id\n    state\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n": types.PromiseLine_IdeaFragmentDoc,
    "\n  query RevealedIdea($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      backing {\n        departments {\n          unit {\n            id\n            name\n          }\n          people\n        }\n        otherDepartments\n        levels {\n          level\n          people\n        }\n        otherLevels\n      }\n    }\n  }\n": types.RevealedIdeaDocument,
    "\n  fragment SourceTotals_totals on SourceTotals {\n    sourceName\n    up\n    down\n    passes\n  }\n": types.SourceTotals_TotalsFragmentDoc,
    "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n": types.SupportSpecDocument,
    "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    ...Revealed_idea @unmask\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n      pass\n      reveal\n    }\n  }\n": types.Support_IdeaFragmentDoc,
    "\n  query ComposerPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n    }\n  }\n": types.ComposerPlacesDocument,
    "\n  mutation PostIdea($input: PostIdeaInput!) {\n    postIdea(input: $input) {\n      id\n      space {\n        id\n      }\n      stage {\n        id\n      }\n      tags {\n        name\n      }\n      ...IdeaCard_idea\n    }\n  }\n": types.PostIdeaDocument,
    "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $first: Int, $after: String) {\n    feed(order: $order, filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": types.FeedDocument,
    "\n  query FeedPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n      ideaCount\n      viewerFollow {\n        level\n        source\n      }\n    }\n    stages {\n      id\n      key\n      name\n      meaning\n    }\n  }\n": types.FeedPlacesDocument,
    "\n  query SuggestedTags($prefix: String, $first: Int) {\n    tags(prefix: $prefix, first: $first) {\n      id\n      name\n    }\n  }\n": types.SuggestedTagsDocument,
    "\n  subscription FeedEvents($after: String!) {\n    feedEvents(after: $after) {\n      cursor\n      kind\n      idea {\n        id\n        title\n        excerpt\n        lang\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n        }\n        tags {\n          id\n          name\n        }\n        bylines {\n          kind\n          name\n          isIdeaAuthor\n          member {\n            id\n            initials\n            picture\n            isPlaceholder\n          }\n        }\n        answer {\n          id\n          answeredAt\n        }\n      }\n    }\n  }\n": types.FeedEventsDocument,
    "\n  subscription SupportChanges($ideaIds: [ID!]!) {\n    supportChanges(ideaIds: $ideaIds) {\n      ideaId\n      commentCount\n      support {\n        count\n        version\n      }\n    }\n  }\n": types.SupportChangesDocument,
    "\n  fragment IdeaStands_idea on Idea {\n    id\n    version\n    bodyHtml\n    ...IdeaPageHead_idea\n    ...IdeaPageState_idea\n    ...IdeaPageActs_idea\n    viewerCan {\n      edit\n      vote\n      pass\n      reveal\n      withdraw\n      restore\n      comment\n      decide\n      answer\n      hide\n    }\n  }\n": types.IdeaStands_IdeaFragmentDoc,
    "\n  mutation EditIdea($input: EditIdeaInput!) {\n    editIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": types.EditIdeaDocument,
    "\n  mutation WithdrawIdea($input: IdeaActInput!) {\n    withdrawIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": types.WithdrawIdeaDocument,
    "\n  mutation RestoreIdea($input: IdeaActInput!) {\n    restoreIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": types.RestoreIdeaDocument,
    "\n  mutation HideIdea($input: HideIdeaInput!) {\n    hideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": types.HideIdeaDocument,
    "\n  mutation UnhideIdea($input: IdeaActInput!) {\n    unhideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n": types.UnhideIdeaDocument,
    "\n  query IdeaSource($id: ID!) {\n    idea(id: $id) {\n      id\n      version\n      title\n      bodyMarkdown\n      lang\n      tags {\n        id\n        name\n      }\n      space {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": types.IdeaSourceDocument,
    "\n  query IdeaWordings($id: ID!) {\n    idea(id: $id) {\n      id\n      lang\n      versions {\n        version\n        title\n        bodyMarkdown\n        editedAt\n        editedBy {\n          ...Byline_byline @unmask\n        }\n      }\n    }\n  }\n": types.IdeaWordingsDocument,
    "\n  fragment Revealed_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n      member {\n        id\n        isPlaceholder\n      }\n    }\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    support {\n      count\n      version\n    }\n  }\n": types.Revealed_IdeaFragmentDoc,
    "\n  fragment Counts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n": types.Counts_IdeaFragmentDoc,
    "\n  fragment IdeaCounts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n": types.IdeaCounts_IdeaFragmentDoc,
    "\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": types.VoteDocument,
    "\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": types.TakeVoteBackDocument,
    "\n  fragment IdeaImport_parts on IdeaImport {\n    id\n    sourceName\n    spaceName\n    timeZone\n    state\n    isDryRun\n    share\n    refused\n    createdAt\n    finishedAt\n    step {\n      file\n      rows\n      isWriting\n    }\n    failure {\n      code\n      sentence\n    }\n    startedBy {\n      id\n      name\n    }\n    files {\n      position\n      name\n      rows\n      kind\n      dateOrder\n      isOrderDoubtful\n      needsTimeZone\n      isMatrix\n      columns {\n        name\n        samples\n      }\n      fields {\n        name\n        columns\n        isNeeded\n        isMade\n      }\n    }\n    report {\n      isDryRun\n      spaceIsNew\n      files {\n        name\n        kind\n        rows\n        added\n        alreadyThere\n        refused\n        seconds\n        notes {\n          code\n          times\n          params {\n            name\n            value\n          }\n        }\n      }\n      unknownStatuses {\n        status\n        ideas\n      }\n    }\n  }\n": types.IdeaImport_PartsFragmentDoc,
    "\n  query IdeaImports($after: String) {\n    ideaImports(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          sourceName\n          spaceName\n          state\n          isDryRun\n          createdAt\n          finishedAt\n          startedBy {\n            id\n            name\n          }\n          report {\n            isDryRun\n            files {\n              added\n              refused\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IdeaImportsDocument,
    "\n  query OneIdeaImport($id: ID!) {\n    ideaImport(id: $id) {\n      ...IdeaImport_parts @unmask\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": types.OneIdeaImportDocument,
    "\n  query IdeaImportMapping($id: ID!) {\n    ideaImport(id: $id) {\n      id\n      mappingFile\n    }\n  }\n": types.IdeaImportMappingDocument,
    "\n  query IdeaImportPreview($id: ID!, $position: Int!) {\n    ideaImportPreview(importId: $id, position: $position) {\n      line\n      cells {\n        field\n        text\n      }\n      refusal {\n        code\n        field\n        value\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.IdeaImportPreviewDocument,
    "\n  query IdeaImportRefusals($id: ID!, $first: Int!, $after: String) {\n    ideaImport(id: $id) {\n      id\n      refusals(first: $first, after: $after) {\n        edges {\n          node {\n            file\n            line\n            code\n            field\n            value\n            params {\n              name\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.IdeaImportRefusalsDocument,
    "\n  mutation LookAtIdeas($input: LookAtIdeasInput!) {\n    lookAtIdeas(input: $input) {\n      id\n    }\n  }\n": types.LookAtIdeasDocument,
    "\n  mutation MapIdeas($input: MapIdeasInput!) {\n    mapIdeas(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n": types.MapIdeasDocument,
    "\n  mutation RunIdeaImport($input: RunIdeaImportInput!) {\n    runIdeaImport(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n": types.RunIdeaImportDocument,
    "\n  mutation CancelIdeaImport($input: CancelIdeaImportInput!) {\n    cancelIdeaImport(input: $input) {\n      id\n      state\n    }\n  }\n": types.CancelIdeaImportDocument,
    "\n  fragment MailRow_mail on Mail {\n    id\n    kind\n    state\n    to\n    subject\n    queuedAt\n    failure\n  }\n": types.MailRow_MailFragmentDoc,
    "\n  query Outbox($state: MailState, $after: String) {\n    mailService {\n      isThere\n      server\n      sender\n    }\n    mails(state: $state, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MailRow_mail @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OutboxDocument,
    "\n  fragment MailPage_mail on Mail {\n    ...MailRow_mail @unmask\n    language\n    sentAt\n    nextTryAt\n    tries\n    text\n    html\n    member {\n      id\n      name\n    }\n  }\n": types.MailPage_MailFragmentDoc,
    "\n  query MailInOutbox($id: ID!) {\n    mail(id: $id) {\n      ...MailPage_mail @unmask\n    }\n    mailService {\n      isThere\n    }\n  }\n": types.MailInOutboxDocument,
    "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) {\n      ...MailPage_mail @unmask\n    }\n  }\n": types.SendMailAgainDocument,
    "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) {\n      isAccepted\n      answer\n    }\n  }\n": types.SendTestMailDocument,
    "\n  fragment InboxLine_group on NoticeGroup {\n    id\n    unreadCount\n    counts {\n      kind\n      count\n    }\n    latest {\n      id\n      kind\n      at\n      commentId\n      excerpt\n    }\n    firstUnread {\n      id\n      commentId\n    }\n    people {\n      id\n      name\n      initials\n      picture\n    }\n    peopleCount\n    idea {\n      id\n      title\n      lang\n      space {\n        id\n        name\n        colour\n      }\n      stage {\n        id\n        name\n      }\n    }\n  }\n": types.InboxLine_GroupFragmentDoc,
    "\n  fragment InboxState_inbox on Inbox {\n    unread\n    latestAt\n  }\n": types.InboxState_InboxFragmentDoc,
    "\n  subscription InboxChanges {\n    inboxChanges {\n      unread\n      latestAt\n    }\n  }\n": types.InboxChangesDocument,
    "\n  query InboxPage($filter: InboxFilter!, $first: Int, $after: String) {\n    inbox {\n      unread\n      latestAt\n      groups(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...InboxLine_group\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.InboxPageDocument,
    "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n": types.MarkNoticesReadDocument,
    "\n  mutation MarkNoticesUnread($input: MarkNoticesUnreadInput!) {\n    markNoticesUnread(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n": types.MarkNoticesUnreadDocument,
    "\n  query OrganisationToSettle {\n    organisation {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n": types.OrganisationToSettleDocument,
    "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n": types.EditOrganisationDocument,
    "\n  fragment ImportPeople_import on PeopleImport {\n    id\n    fileId\n    fileName\n    encoding\n    delimiter\n    state\n    step\n    share\n    failure {\n      code\n      line\n    }\n    counts {\n      rows\n      added\n      updated\n      same\n      broken\n      missing\n      newUnits\n      unknown\n    }\n    newUnits\n    columns {\n      name\n      samples\n      field\n    }\n  }\n": types.ImportPeople_ImportFragmentDoc,
    "\n  query PeopleImport($id: ID!) {\n    peopleImport(id: $id) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": types.PeopleImportDocument,
    "\n  mutation LookAtPeople($input: LookAtPeopleInput!) {\n    lookAtPeople(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": types.LookAtPeopleDocument,
    "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": types.ApplyPeopleImportDocument,
    "\n  mutation CancelPeopleImport($input: CancelPeopleImportInput!) {\n    cancelPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n": types.CancelPeopleImportDocument,
    "\n  query PeopleImportRows($id: ID!, $kind: PeopleRowKind!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      rows(kind: $kind, first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            email\n            name\n            unit\n            changes {\n              field\n              before\n              after\n            }\n            problems {\n              field\n              code\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PeopleImportRowsDocument,
    "\n  query PeopleImportMissing($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      missing(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            title\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.PeopleImportMissingDocument,
    "\n  query Directory($search: String, $unitId: ID, $after: String) {\n    members(search: $search, unitId: $unitId, below: true, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DirectoryDocument,
    "\n  query OrgTree {\n    units {\n      id\n      name\n      memberCount\n      memberCountBelow\n      parent {\n        id\n      }\n    }\n  }\n": types.OrgTreeDocument,
    "\n  query Profile($id: ID!) {\n    member(id: $id) {\n      id\n      name\n      initials\n      picture(size: LARGE)\n      title\n      isActive\n      isPlaceholder\n      joinedAt\n      viewerFollow {\n        level\n        source\n      }\n      follows(first: 1) {\n        pageInfo {\n          hasNextPage\n        }\n      }\n      unit {\n        id\n        path {\n          id\n          name\n        }\n      }\n      publicRoles {\n        role\n        unit {\n          id\n          name\n        }\n        space {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ProfileDocument,
    "\n  query ProfileIdeas($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      ideas(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...IdeaCard_idea\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ProfileIdeasDocument,
    "\n  query ProfileComments($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      comments(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            excerpt\n            lang\n            postedAt\n            postedOnDayOnly\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ProfileCommentsDocument,
    "\n  query People($search: String, $after: String) {\n    members(search: $search, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          isActive\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment MemberForm_member on Member {\n    id\n    name\n    initials\n    title\n    email\n    level\n    isActive\n    isPlaceholder\n    unit {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n    roles {\n      role\n      unit {\n        id\n      }\n      space {\n        id\n      }\n    }\n  }\n": types.MemberForm_MemberFragmentDoc,
    "\n  query MemberToEdit($id: ID!, $isNew: Boolean!) {\n    member(id: $id) @skip(if: $isNew) {\n      ...MemberForm_member @unmask\n    }\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": types.MemberToEditDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n": types.AddMemberDocument,
    "\n  mutation EditMember($input: EditMemberInput!) {\n    editMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n": types.EditMemberDocument,
    "\n  query SoughtMembers($search: String) {\n    members(search: $search, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SoughtMembersDocument,
    "\n  query Units {\n    units {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": types.UnitsDocument,
    "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": types.AddUnitDocument,
    "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n": types.EditUnitDocument,
    "\n  query RolesHeld($role: RoleName, $after: String) {\n    rolesHeld(role: $role, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          givenAt\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n            initials\n            picture\n            title\n          }\n          givenBy {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RolesHeldDocument,
    "\n  query RoleHistory($after: String) {\n    roleHistory(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n          }\n          by {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RoleHistoryDocument,
    "\n  query RolePlaces {\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n": types.RolePlacesDocument,
    "\n  mutation GiveRole($input: RoleOfMemberInput!) {\n    giveRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n": types.GiveRoleDocument,
    "\n  mutation TakeRole($input: RoleOfMemberInput!) {\n    takeRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n": types.TakeRoleDocument,
    "\n  fragment OfficialAnswer_idea on Idea {\n    id\n    answer {\n      id\n      version\n      bodyHtml\n      answeredBy {\n        ...Byline_byline @unmask\n      }\n      answeredAt\n      editedAt\n    }\n    viewerCan {\n      answer\n    }\n  }\n": types.OfficialAnswer_IdeaFragmentDoc,
    "\n  fragment Road_idea on Idea {\n    id\n    postedAt\n    postedOnDayOnly\n    decisions {\n      id\n      reason\n      decidedAt\n      decidedBy {\n        ...Byline_byline @unmask\n      }\n      fromStage {\n        id\n        key\n        name\n      }\n      toStage {\n        id\n        key\n        name\n        meaning\n      }\n    }\n  }\n": types.Road_IdeaFragmentDoc,
    "\n  fragment StandingLine_idea on Idea {\n    id\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n": types.StandingLine_IdeaFragmentDoc,
    "\n  query Stages {\n    stages {\n      id\n      key\n      name\n      meaning\n      kind\n      position\n    }\n  }\n": types.StagesDocument,
    "\n  mutation MoveIdea($input: MoveIdeaInput!) {\n    moveIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...Road_idea\n      viewerCan {\n        edit\n        vote\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n": types.MoveIdeaDocument,
    "\n  mutation AnswerIdea($input: AnswerIdeaInput!) {\n    answerIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...OfficialAnswer_idea\n    }\n  }\n": types.AnswerIdeaDocument,
    "\n  query AnswerSource($id: ID!) {\n    idea(id: $id) {\n      id\n      answer {\n        id\n        version\n        bodyMarkdown\n      }\n    }\n  }\n": types.AnswerSourceDocument,
    "\n  fragment Placeholder_parts on Placeholder {\n    id\n    name\n    sourceName\n    address\n    counts {\n      ideas\n      comments\n      votes\n    }\n    match {\n      id\n      name\n      email\n    }\n  }\n": types.Placeholder_PartsFragmentDoc,
    "\n  query Placeholders($search: String, $matchedOnly: Boolean, $after: String) {\n    placeholders(search: $search, matchedOnly: $matchedOnly, first: 20, after: $after) {\n      edges {\n        node {\n          ...Placeholder_parts @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    placeholderMatchCount\n  }\n": types.PlaceholdersDocument,
    "\n  query WaitingClaims($mineOnly: Boolean!) {\n    placeholderClaims(mineOnly: $mineOnly, first: 50) {\n      edges {\n        node {\n          id\n          note\n          claimedAt\n          state\n          reason\n          member {\n            id\n            name\n          }\n          placeholder {\n            ...Placeholder_parts @unmask\n          }\n        }\n      }\n    }\n  }\n": types.WaitingClaimsDocument,
    "\n  query PlaceholderJoins($after: String) {\n    placeholderJoins(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          joinedAt\n          undoneAt\n          undoableUntil\n          member {\n            id\n            name\n          }\n          placeholder {\n            id\n            name\n            sourceName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PlaceholderJoinsDocument,
    "\n  query MembersToJoin($search: String!) {\n    members(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          email\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.MembersToJoinDocument,
    "\n  mutation ClaimPlaceholder($input: ClaimPlaceholderInput!) {\n    claimPlaceholder(input: $input)\n  }\n": types.ClaimPlaceholderDocument,
    "\n  mutation WithdrawPlaceholderClaim($input: WithdrawClaimInput!) {\n    withdrawPlaceholderClaim(input: $input)\n  }\n": types.WithdrawPlaceholderClaimDocument,
    "\n  mutation DecidePlaceholderClaim($input: DecideClaimInput!) {\n    decidePlaceholderClaim(input: $input)\n  }\n": types.DecidePlaceholderClaimDocument,
    "\n  mutation JoinPlaceholder($input: JoinPlaceholderInput!) {\n    joinPlaceholder(input: $input)\n  }\n": types.JoinPlaceholderDocument,
    "\n  mutation JoinMatchedPlaceholders($input: JoinMatchedInput!) {\n    joinMatchedPlaceholders(input: $input)\n  }\n": types.JoinMatchedPlaceholdersDocument,
    "\n  mutation UndoPlaceholderJoin($input: UndoJoinInput!) {\n    undoPlaceholderJoin(input: $input)\n  }\n": types.UndoPlaceholderJoinDocument,
    "\n  query PresenceSettings {\n    presenceSettings {\n      isAllowed\n      isShown\n    }\n  }\n": types.PresenceSettingsDocument,
    "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      isAllowed\n      isShown\n    }\n  }\n": types.SetPresenceDocument,
    "\n  mutation BeHere($input: BeHereInput!) {\n    beHere(input: $input) {\n      isShown\n      againInSeconds\n    }\n  }\n": types.BeHereDocument,
    "\n  subscription WhoIsHere($ideaId: ID!) {\n    presence(ideaId: $ideaId) {\n      count\n      people {\n        id\n        name\n        initials\n        picture\n      }\n      writers {\n        id\n        name\n      }\n    }\n  }\n": types.WhoIsHereDocument,
    "\n  query Search(\n    $query: String!\n    $ideas: Int!\n    $comments: Int!\n    $people: Int!\n    $tags: Int!\n    $withIdeas: Boolean!\n    $withComments: Boolean!\n    $withPeople: Boolean!\n    $withTags: Boolean!\n    $after: String\n  ) {\n    search(query: $query) {\n      notes {\n        code\n        operator\n        meant\n        value\n        most\n      }\n      corrections {\n        typed\n        taken\n      }\n      ideas(first: $ideas, after: $after) @include(if: $withIdeas) {\n        isComplete\n        edges {\n          cursor\n          node {\n            titlePieces {\n              text\n              isMatch\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n            idea {\n              id\n              title\n              lang\n              postedAt\n              postedOnDayOnly\n              commentCount\n              support {\n                count\n                version\n              }\n              space {\n                id\n                slug\n                name\n                colour\n              }\n              stage {\n                id\n                key\n                name\n                meaning\n              }\n              bylines {\n                ...Byline_byline @unmask\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      comments(first: $comments, after: $after) @include(if: $withComments) {\n        isComplete\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            ideaLang\n            lang\n            postedAt\n            byline {\n              ...Byline_byline @unmask\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $people, after: $after) @include(if: $withPeople) {\n        edges {\n          cursor\n          node {\n            namePieces {\n              text\n              isMatch\n            }\n            member {\n              id\n              name\n              initials\n              picture\n              title\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      tags(first: $tags) @include(if: $withTags) {\n        id\n        name\n      }\n    }\n  }\n": types.SearchDocument,
    "\n  fragment Sessions_session on Session {\n    id\n    startedAt\n    lastSeenAt\n    device\n    isCurrent\n  }\n": types.Sessions_SessionFragmentDoc,
    "\n  query MySessions {\n    mySessions {\n      ...Sessions_session @unmask\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation ChangeAddress($input: ChangeAddressInput!) {\n    changeAddress(input: $input)\n  }\n": types.ChangeAddressDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  query MyProfile {\n    organisation {\n      timeZone\n    }\n    viewer {\n      id\n      member {\n        id\n        name\n        title\n        timeZone\n        language\n      }\n    }\n  }\n": types.MyProfileDocument,
    "\n  mutation EditMyProfile($input: EditMyProfileInput!) {\n    editMyProfile(input: $input) {\n      id\n      name\n      initials\n      title\n      timeZone\n      language\n    }\n  }\n": types.EditMyProfileDocument,
    "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n": types.SamplePeople_PersonFragmentDoc,
    "\n  query MailLink($token: String!) {\n    mailLink(token: $token) {\n      purpose\n      state\n      name\n      email\n    }\n  }\n": types.MailLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation AcceptInvitation($input: PasswordByLinkInput!) {\n    acceptInvitation(input: $input) {\n      id\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ResetPassword($input: PasswordByLinkInput!) {\n    resetPassword(input: $input)\n  }\n": types.ResetPasswordDocument,
    "\n  mutation ConfirmAddress($input: UseLinkInput!) {\n    confirmAddress(input: $input)\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation UndoAddress($input: UseLinkInput!) {\n    undoAddress(input: $input)\n  }\n": types.UndoAddressDocument,
    "\n  fragment MemberEntry_member on Member {\n    id\n    name\n    email\n    isActive\n    entry {\n      hasPassword\n      invitedAt\n      invitedUntil\n    }\n  }\n": types.MemberEntry_MemberFragmentDoc,
    "\n  query MemberEntry($id: ID!) {\n    member(id: $id) {\n      ...MemberEntry_member @unmask\n    }\n  }\n": types.MemberEntryDocument,
    "\n  fragment InvitationsPage_standing on Invitations {\n    withoutPassword\n    uninvited\n    lastRun {\n      id\n      total\n      sent\n      endedAt\n    }\n  }\n": types.InvitationsPage_StandingFragmentDoc,
    "\n  query InvitationsStanding {\n    invitations {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": types.InvitationsStandingDocument,
    "\n  query MembersWithoutPassword($after: String) {\n    membersWithoutPassword(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MemberEntry_member @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MembersWithoutPasswordDocument,
    "\n  mutation InviteMembers($input: InviteMembersInput!) {\n    inviteMembers(input: $input) {\n      sent\n      left\n    }\n  }\n": types.InviteMembersDocument,
    "\n  mutation InviteEverybody($input: InviteEverybodyInput!) {\n    inviteEverybody(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": types.InviteEverybodyDocument,
    "\n  mutation StopInviting($input: InviteEverybodyInput!) {\n    stopInviting(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n": types.StopInvitingDocument,
    "\n  mutation SendPasswordReset($input: SendPasswordResetInput!) {\n    sendPasswordReset(input: $input)\n  }\n": types.SendPasswordResetDocument,
    "\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n": types.SignInPageDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n": types.SignInAsSamplePersonDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n": types.ClaimOrganisationDocument,
    "\n  query SimilarIdeas($title: String!, $bodyMarkdown: String!, $lang: String, $first: Int!) {\n    similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang, first: $first) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n        ...BackInstead_idea\n      }\n    }\n  }\n": types.SimilarIdeasDocument,
    "\n  query RelatedIdeas($ideaId: ID!) {\n    relatedIdeas(ideaId: $ideaId, first: 4) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n      }\n    }\n  }\n": types.RelatedIdeasDocument,
    "\n  fragment SimilarIdea_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    outcome {\n      at\n      words\n    }\n  }\n": types.SimilarIdea_IdeaFragmentDoc,
    "\n  fragment BackInstead_idea on Idea {\n    id\n    title\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n    }\n  }\n": types.BackInstead_IdeaFragmentDoc,
    "\n  mutation BackOne($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n": types.BackOneDocument,
    "\n  mutation LeaveOne($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n": types.LeaveOneDocument,
    "\n  mutation FollowOne($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n": types.FollowOneDocument,
    "\n  mutation UnfollowOne($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n": types.UnfollowOneDocument,
    "\n  fragment SpaceForm_space on Space {\n    id\n    slug\n    name\n    colour\n    purpose\n    isBlind\n    ideaCount\n  }\n": types.SpaceForm_SpaceFragmentDoc,
    "\n  query Spaces {\n    spaces {\n      ...SpaceForm_space @unmask\n    }\n  }\n": types.SpacesDocument,
    "\n  mutation AddSpace($input: AddSpaceInput!) {\n    addSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n": types.AddSpaceDocument,
    "\n  mutation EditSpace($input: EditSpaceInput!) {\n    editSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n": types.EditSpaceDocument,
    "\n  mutation HandInTable($input: HandInTableInput!) {\n    handInTable(input: $input) {\n      id\n      received\n    }\n  }\n": types.HandInTableDocument,
    "\n  mutation AddTablePiece($input: AddTablePieceInput!) {\n    addTablePiece(input: $input) {\n      id\n      received\n    }\n  }\n": types.AddTablePieceDocument,
    "\n  fragment Conversation_comment on Comment {\n    id\n    postedAt\n    state\n    byline {\n      member {\n        id\n      }\n    }\n    ...Comment_comment\n    replies(first: 4, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Comment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.Conversation_CommentFragmentDoc,
    "\n  query AnsweredComment($id: ID!) {\n    comment(id: $id) {\n      id\n      byline {\n        ...Byline_byline @unmask\n      }\n    }\n  }\n": types.AnsweredCommentDocument,
    "\n  query ThreadSpec($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      ...Thread_idea\n    }\n  }\n": types.ThreadSpecDocument,
    "\n  fragment Thread_idea on Idea {\n    id\n    commentCount\n    threadCursor\n    viewerLastVisitAt\n    viewerCan {\n      comment\n    }\n    comments(first: 20, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Conversation_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.Thread_IdeaFragmentDoc,
    "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      ideaId\n      parentId\n      rootId\n      ...Comment_comment\n      # Who takes part may follow from now on.\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n": types.PostCommentDocument,
    "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation RemoveComment($input: CommentActInput!) {\n    removeComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation RestoreComment($input: CommentActInput!) {\n    restoreComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": types.RestoreCommentDocument,
    "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": types.HideCommentDocument,
    "\n  mutation UnhideComment($input: CommentActInput!) {\n    unhideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n": types.UnhideCommentDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n": types.ReactDocument,
    "\n  mutation TakeReactionBack($input: ReactInput!) {\n    takeReactionBack(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n": types.TakeReactionBackDocument,
    "\n  query CommentSource($id: ID!) {\n    comment(id: $id) {\n      id\n      version\n      bodyMarkdown\n    }\n  }\n": types.CommentSourceDocument,
    "\n  query CommentWordings($id: ID!) {\n    comment(id: $id) {\n      id\n      versions {\n        version\n        bodyMarkdown\n        bodyHtml\n        editedAt\n      }\n    }\n  }\n": types.CommentWordingsDocument,
    "\n  fragment Comment_comment on Comment {\n    id\n    ideaId\n    parentId\n    rootId\n    version\n    state\n    byline {\n      ...Byline_byline @unmask\n    }\n    bodyHtml\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    hiddenReason\n    reactions {\n      key\n      count\n    }\n    viewerReactions\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    viewerCan {\n      edit\n      remove\n      restore\n      hide\n      reply\n      react\n    }\n  }\n": types.Comment_CommentFragmentDoc,
    "\n  fragment NoReplies on Comment {\n    replies {\n      edges {\n        cursor\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.NoRepliesFragmentDoc,
    "\n  query ThreadPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    idea(id: $id) {\n      id\n      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Conversation_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  query RepliesPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    comment(id: $id) {\n      id\n      replies(first: $first, after: $after, last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Comment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.RepliesPageDocument,
    "\n  subscription ThreadEvents($ideaId: ID!, $after: String!) {\n    threadEvents(ideaId: $ideaId, after: $after) {\n      cursor\n      kind\n      comment {\n        id\n        ideaId\n        parentId\n        rootId\n        version\n        state\n        byline {\n          ...Byline_byline @unmask\n        }\n        bodyHtml\n        lang\n        postedAt\n        postedOnDayOnly\n        editedAt\n        hiddenReason\n        reactions {\n          key\n          count\n        }\n        sourceTotals {\n          sourceName\n          up\n          down\n          passes\n          url\n        }\n      }\n      idea {\n        id\n        title\n        version\n        bodyHtml\n        lang\n        editedAt\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        tags {\n          id\n          name\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n          kind\n        }\n        answer {\n          id\n          version\n          bodyHtml\n          answeredBy {\n            ...Byline_byline @unmask\n          }\n          answeredAt\n          editedAt\n        }\n        decisions {\n          id\n          reason\n          decidedAt\n          decidedBy {\n            ...Byline_byline @unmask\n          }\n          fromStage {\n            id\n            key\n            name\n          }\n          toStage {\n            id\n            key\n            name\n            meaning\n          }\n        }\n      }\n    }\n  }\n": types.ThreadEventsDocument,
    "\n  query IdeaRights($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      viewerHasVoted\n      viewerCan {\n        edit\n        vote\n        pass\n        reveal\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n": types.IdeaRightsDocument,
    "\n  query CommentRights($id: ID!) {\n    comment(id: $id) {\n      id\n      viewerReactions\n      viewerCan {\n        edit\n        remove\n        restore\n        hide\n        reply\n        react\n      }\n    }\n  }\n": types.CommentRightsDocument,
    "\n  mutation MarkThreadVisited($input: IdeaActInput!) {\n    markThreadVisited(input: $input) {\n      id\n      viewerLastVisitAt\n    }\n  }\n": types.MarkThreadVisitedDocument,
    "\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n": types.PreviewMarkdownDocument,
    "\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.KeptDraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n": types.DiscardDraftDocument,
    "\n  query Mentionable($search: String!, $ideaId: ID, $spaceId: ID) {\n    mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId, first: 6) {\n      id\n      name\n      initials\n      picture\n      title\n    }\n  }\n": types.MentionableDocument,
    "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      isReadOnly\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n": types.ShellDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      picture\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n": types.Viewer_ViewerFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseActSpec($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  mutation UseActSpec($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BackupRow_backup on Backup {\n    id\n    startedAt\n    seconds\n    folder\n    rows\n    files\n    bytes\n    failure\n    removedAt\n  }\n"): (typeof documents)["\n  fragment BackupRow_backup on Backup {\n    id\n    startedAt\n    seconds\n    folder\n    rows\n    files\n    bytes\n    failure\n    removedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Backups($after: String) {\n    backupSchedule {\n      isOn\n      timeOfDay\n      keep\n      folder\n      isLate\n      lastComplete {\n        id\n        startedAt\n      }\n    }\n    backups(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...BackupRow_backup @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Backups($after: String) {\n    backupSchedule {\n      isOn\n      timeOfDay\n      keep\n      folder\n      isLate\n      lastComplete {\n        id\n        startedAt\n      }\n    }\n    backups(first: 30, after: $after) {\n      edges {\n        cursor\n        node {\n          ...BackupRow_backup @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailSettings_preferences on MailPreferences {\n    mode\n    hour\n    weekday\n    alsoAtOnce\n    timeZone\n    nextDigestAt\n  }\n"): (typeof documents)["\n  fragment MailSettings_preferences on MailPreferences {\n    mode\n    hour\n    weekday\n    alsoAtOnce\n    timeZone\n    nextDigestAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreferences {\n    mailPreferences {\n      ...MailSettings_preferences @unmask\n    }\n  }\n"): (typeof documents)["\n  query MailPreferences {\n    mailPreferences {\n      ...MailSettings_preferences @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      ...MailSettings_preferences @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation SetMailPreferences($input: SetMailPreferencesInput!) {\n    setMailPreferences(input: $input) {\n      ...MailSettings_preferences @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextDigest {\n    digestPreview {\n      reason\n      subject\n      html\n      text\n    }\n  }\n"): (typeof documents)["\n  query NextDigest {\n    digestPreview {\n      reason\n      subject\n      html\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      purpose\n    }\n  }\n"): (typeof documents)["\n  mutation Unsubscribe($input: UnsubscribeInput!) {\n    unsubscribe(input: $input) {\n      purpose\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUnsubscribeBack($input: UnsubscribeInput!) {\n    takeUnsubscribeBack(input: $input) {\n      purpose\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUnsubscribeBack($input: UnsubscribeInput!) {\n    takeUnsubscribeBack(input: $input) {\n      purpose\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyPicture($input: SetMyPictureInput!) {\n    setMyPicture(input: $input) {\n      id\n      picture\n      large: picture(size: LARGE)\n    }\n  }\n"): (typeof documents)["\n  mutation SetMyPicture($input: SetMyPictureInput!) {\n    setMyPicture(input: $input) {\n      id\n      picture\n      large: picture(size: LARGE)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FileLimits {\n    fileLimits {\n      picture\n      document\n    }\n  }\n"): (typeof documents)["\n  query FileLimits {\n    fileLimits {\n      picture\n      document\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowMenuSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      title\n      viewerFollow {\n        level\n        source\n      }\n      ...FollowToggle_idea\n    }\n  }\n"): (typeof documents)["\n  query FollowMenuSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      title\n      viewerFollow {\n        level\n        source\n      }\n      ...FollowToggle_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowToggle_idea on Idea {\n    id\n    viewerFollow {\n      level\n      source\n    }\n  }\n"): (typeof documents)["\n  fragment FollowToggle_idea on Idea {\n    id\n    viewerFollow {\n      level\n      source\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFollow($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetFollow($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClearFollow($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ClearFollow($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      member {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      space {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n      tag {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowingFeed($filter: FeedFilter, $first: Int, $after: String) {\n    followingFeed(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"): (typeof documents)["\n  query FollowingFeed($filter: FeedFilter, $first: Int, $after: String) {\n    followingFeed(filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowReach {\n    followReach {\n      spaceIds\n      tagIds\n      memberIds\n      mutedIds\n    }\n  }\n"): (typeof documents)["\n  query FollowReach {\n    followReach {\n      spaceIds\n      tagIds\n      memberIds\n      mutedIds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowPreferences_preferences on FollowPreferences {\n    onPosting\n    onCommenting\n    onVoting\n    sharesFollows\n  }\n"): (typeof documents)["\n  fragment FollowPreferences_preferences on FollowPreferences {\n    onPosting\n    onCommenting\n    onVoting\n    sharesFollows\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowPreferences {\n    followPreferences {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n"): (typeof documents)["\n  query FollowPreferences {\n    followPreferences {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetFollowPreferences($input: SetFollowPreferencesInput!) {\n    setFollowPreferences(input: $input) {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation SetFollowPreferences($input: SetFollowPreferencesInput!) {\n    setFollowPreferences(input: $input) {\n      ...FollowPreferences_preferences @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedOf($memberId: ID!, $kind: FollowKind, $first: Int, $after: String) {\n    member(id: $memberId) {\n      id\n      follows(kind: $kind, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            level\n            chosenAt\n            idea {\n              id\n              title\n              lang\n              viewerFollow {\n                level\n                source\n              }\n            }\n            member {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            space {\n              id\n              slug\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            tag {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowedOf($memberId: ID!, $kind: FollowKind, $first: Int, $after: String) {\n    member(id: $memberId) {\n      id\n      follows(kind: $kind, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            kind\n            level\n            chosenAt\n            idea {\n              id\n              title\n              lang\n              viewerFollow {\n                level\n                source\n              }\n            }\n            member {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            space {\n              id\n              slug\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n            tag {\n              id\n              name\n              viewerFollow {\n                level\n                source\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    isIdeaAuthor\n    member {\n      id\n      initials\n      picture\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment Byline_byline on Byline {\n    kind\n    name\n    isIdeaAuthor\n    member {\n      id\n      initials\n      picture\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagHeading($name: String!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollow {\n        level\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  query TagHeading($name: String!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollow {\n        level\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FirstLook_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n    }\n    viewerCan {\n      pass\n      reveal\n    }\n  }\n"): (typeof documents)["\n  fragment FirstLook_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n    }\n    viewerCan {\n      pass\n      reveal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PassIdea($input: IdeaActInput!) {\n    passIdea(input: $input) {\n      ...Support_idea @unmask\n      viewerHasPassed\n    }\n  }\n"): (typeof documents)["\n  mutation PassIdea($input: IdeaActInput!) {\n    passIdea(input: $input) {\n      ...Support_idea @unmask\n      viewerHasPassed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealIdea($input: IdeaActInput!) {\n    revealIdea(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation RevealIdea($input: IdeaActInput!) {\n    revealIdea(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    state\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    sourceTotals {\n      ...SourceTotals_totals @unmask\n    }\n    ...PromiseLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n    ...FollowToggle_idea\n  }\n"): (typeof documents)["\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    state\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    sourceTotals {\n      ...SourceTotals_totals @unmask\n    }\n    ...PromiseLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n    ...FollowToggle_idea\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaPage($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      title\n      bodyHtml\n      lang\n      stage {\n        id\n      }\n      sourceTotals {\n        sourceName\n        up\n        down\n        passes\n        url\n      }\n      viewerCan {\n        decide\n        answer\n        edit\n      }\n      ...IdeaPageHead_idea\n      ...IdeaPageState_idea\n      ...IdeaPageActs_idea\n      ...OfficialAnswer_idea\n      ...Road_idea\n      ...Thread_idea\n    }\n  }\n"): (typeof documents)["\n  query IdeaPage($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      title\n      bodyHtml\n      lang\n      stage {\n        id\n      }\n      sourceTotals {\n        sourceName\n        up\n        down\n        passes\n        url\n      }\n      viewerCan {\n        decide\n        answer\n        edit\n      }\n      ...IdeaPageHead_idea\n      ...IdeaPageState_idea\n      ...IdeaPageActs_idea\n      ...OfficialAnswer_idea\n      ...Road_idea\n      ...Thread_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaPageActs_idea on Idea {\n    id\n    title\n    state\n    viewerFollow {\n      level\n      source\n    }\n    editedAt\n    answer {\n      id\n    }\n    viewerCan {\n      edit\n      withdraw\n      decide\n      answer\n      hide\n    }\n  }\n"): (typeof documents)["\n  fragment IdeaPageActs_idea on Idea {\n    id\n    title\n    state\n    viewerFollow {\n      level\n      source\n    }\n    editedAt\n    answer {\n      id\n    }\n    viewerCan {\n      edit\n      withdraw\n      decide\n      answer\n      hide\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaPageHead_idea on Idea {\n    id\n    title\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      member {\n        id\n        isPlaceholder\n      }\n      ...Byline_byline @unmask\n    }\n    ...StandingLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n  }\n"): (typeof documents)["\n  fragment IdeaPageHead_idea on Idea {\n    id\n    title\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      member {\n        id\n        isPlaceholder\n      }\n      ...Byline_byline @unmask\n    }\n    ...StandingLine_idea\n    ...Support_idea\n    ...FirstLook_idea\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaPageState_idea on Idea {\n    id\n    state\n    hiddenReason\n    viewerCan {\n      restore\n      hide\n    }\n  }\n"): (typeof documents)["\n  fragment IdeaPageState_idea on Idea {\n    id\n    state\n    hiddenReason\n    viewerCan {\n      restore\n      hide\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromiseLine_idea on Idea {\n    id\n    state\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  fragment PromiseLine_idea on Idea {\n    id\n    state\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealedIdea($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      backing {\n        departments {\n          unit {\n            id\n            name\n          }\n          people\n        }\n        otherDepartments\n        levels {\n          level\n          people\n        }\n        otherLevels\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevealedIdea($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      backing {\n        departments {\n          unit {\n            id\n            name\n          }\n          people\n        }\n        otherDepartments\n        levels {\n          level\n          people\n        }\n        otherLevels\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceTotals_totals on SourceTotals {\n    sourceName\n    up\n    down\n    passes\n  }\n"): (typeof documents)["\n  fragment SourceTotals_totals on SourceTotals {\n    sourceName\n    up\n    down\n    passes\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n"): (typeof documents)["\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    ...Revealed_idea @unmask\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n      pass\n      reveal\n    }\n  }\n"): (typeof documents)["\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    ...Revealed_idea @unmask\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n      pass\n      reveal\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComposerPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n    }\n  }\n"): (typeof documents)["\n  query ComposerPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostIdea($input: PostIdeaInput!) {\n    postIdea(input: $input) {\n      id\n      space {\n        id\n      }\n      stage {\n        id\n      }\n      tags {\n        name\n      }\n      ...IdeaCard_idea\n    }\n  }\n"): (typeof documents)["\n  mutation PostIdea($input: PostIdeaInput!) {\n    postIdea(input: $input) {\n      id\n      space {\n        id\n      }\n      stage {\n        id\n      }\n      tags {\n        name\n      }\n      ...IdeaCard_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $first: Int, $after: String) {\n    feed(order: $order, filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"): (typeof documents)["\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $first: Int, $after: String) {\n    feed(order: $order, filter: $filter, first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n      ideaCount\n      viewerFollow {\n        level\n        source\n      }\n    }\n    stages {\n      id\n      key\n      name\n      meaning\n    }\n  }\n"): (typeof documents)["\n  query FeedPlaces {\n    spaces {\n      id\n      slug\n      name\n      colour\n      purpose\n      ideaCount\n      viewerFollow {\n        level\n        source\n      }\n    }\n    stages {\n      id\n      key\n      name\n      meaning\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedTags($prefix: String, $first: Int) {\n    tags(prefix: $prefix, first: $first) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query SuggestedTags($prefix: String, $first: Int) {\n    tags(prefix: $prefix, first: $first) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FeedEvents($after: String!) {\n    feedEvents(after: $after) {\n      cursor\n      kind\n      idea {\n        id\n        title\n        excerpt\n        lang\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n        }\n        tags {\n          id\n          name\n        }\n        bylines {\n          kind\n          name\n          isIdeaAuthor\n          member {\n            id\n            initials\n            picture\n            isPlaceholder\n          }\n        }\n        answer {\n          id\n          answeredAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription FeedEvents($after: String!) {\n    feedEvents(after: $after) {\n      cursor\n      kind\n      idea {\n        id\n        title\n        excerpt\n        lang\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n        }\n        tags {\n          id\n          name\n        }\n        bylines {\n          kind\n          name\n          isIdeaAuthor\n          member {\n            id\n            initials\n            picture\n            isPlaceholder\n          }\n        }\n        answer {\n          id\n          answeredAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SupportChanges($ideaIds: [ID!]!) {\n    supportChanges(ideaIds: $ideaIds) {\n      ideaId\n      commentCount\n      support {\n        count\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription SupportChanges($ideaIds: [ID!]!) {\n    supportChanges(ideaIds: $ideaIds) {\n      ideaId\n      commentCount\n      support {\n        count\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaStands_idea on Idea {\n    id\n    version\n    bodyHtml\n    ...IdeaPageHead_idea\n    ...IdeaPageState_idea\n    ...IdeaPageActs_idea\n    viewerCan {\n      edit\n      vote\n      pass\n      reveal\n      withdraw\n      restore\n      comment\n      decide\n      answer\n      hide\n    }\n  }\n"): (typeof documents)["\n  fragment IdeaStands_idea on Idea {\n    id\n    version\n    bodyHtml\n    ...IdeaPageHead_idea\n    ...IdeaPageState_idea\n    ...IdeaPageActs_idea\n    viewerCan {\n      edit\n      vote\n      pass\n      reveal\n      withdraw\n      restore\n      comment\n      decide\n      answer\n      hide\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditIdea($input: EditIdeaInput!) {\n    editIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"): (typeof documents)["\n  mutation EditIdea($input: EditIdeaInput!) {\n    editIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawIdea($input: IdeaActInput!) {\n    withdrawIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawIdea($input: IdeaActInput!) {\n    withdrawIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreIdea($input: IdeaActInput!) {\n    restoreIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreIdea($input: IdeaActInput!) {\n    restoreIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideIdea($input: HideIdeaInput!) {\n    hideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"): (typeof documents)["\n  mutation HideIdea($input: HideIdeaInput!) {\n    hideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnhideIdea($input: IdeaActInput!) {\n    unhideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"): (typeof documents)["\n  mutation UnhideIdea($input: IdeaActInput!) {\n    unhideIdea(input: $input) {\n      id\n      ...IdeaStands_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaSource($id: ID!) {\n    idea(id: $id) {\n      id\n      version\n      title\n      bodyMarkdown\n      lang\n      tags {\n        id\n        name\n      }\n      space {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query IdeaSource($id: ID!) {\n    idea(id: $id) {\n      id\n      version\n      title\n      bodyMarkdown\n      lang\n      tags {\n        id\n        name\n      }\n      space {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaWordings($id: ID!) {\n    idea(id: $id) {\n      id\n      lang\n      versions {\n        version\n        title\n        bodyMarkdown\n        editedAt\n        editedBy {\n          ...Byline_byline @unmask\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdeaWordings($id: ID!) {\n    idea(id: $id) {\n      id\n      lang\n      versions {\n        version\n        title\n        bodyMarkdown\n        editedAt\n        editedBy {\n          ...Byline_byline @unmask\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Revealed_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n      member {\n        id\n        isPlaceholder\n      }\n    }\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    support {\n      count\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment Revealed_idea on Idea {\n    id\n    bylines {\n      ...Byline_byline @unmask\n      member {\n        id\n        isPlaceholder\n      }\n    }\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    support {\n      count\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Counts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment Counts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaCounts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment IdeaCounts_idea on Idea {\n    commentCount\n    support {\n      count\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaImport_parts on IdeaImport {\n    id\n    sourceName\n    spaceName\n    timeZone\n    state\n    isDryRun\n    share\n    refused\n    createdAt\n    finishedAt\n    step {\n      file\n      rows\n      isWriting\n    }\n    failure {\n      code\n      sentence\n    }\n    startedBy {\n      id\n      name\n    }\n    files {\n      position\n      name\n      rows\n      kind\n      dateOrder\n      isOrderDoubtful\n      needsTimeZone\n      isMatrix\n      columns {\n        name\n        samples\n      }\n      fields {\n        name\n        columns\n        isNeeded\n        isMade\n      }\n    }\n    report {\n      isDryRun\n      spaceIsNew\n      files {\n        name\n        kind\n        rows\n        added\n        alreadyThere\n        refused\n        seconds\n        notes {\n          code\n          times\n          params {\n            name\n            value\n          }\n        }\n      }\n      unknownStatuses {\n        status\n        ideas\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment IdeaImport_parts on IdeaImport {\n    id\n    sourceName\n    spaceName\n    timeZone\n    state\n    isDryRun\n    share\n    refused\n    createdAt\n    finishedAt\n    step {\n      file\n      rows\n      isWriting\n    }\n    failure {\n      code\n      sentence\n    }\n    startedBy {\n      id\n      name\n    }\n    files {\n      position\n      name\n      rows\n      kind\n      dateOrder\n      isOrderDoubtful\n      needsTimeZone\n      isMatrix\n      columns {\n        name\n        samples\n      }\n      fields {\n        name\n        columns\n        isNeeded\n        isMade\n      }\n    }\n    report {\n      isDryRun\n      spaceIsNew\n      files {\n        name\n        kind\n        rows\n        added\n        alreadyThere\n        refused\n        seconds\n        notes {\n          code\n          times\n          params {\n            name\n            value\n          }\n        }\n      }\n      unknownStatuses {\n        status\n        ideas\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaImports($after: String) {\n    ideaImports(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          sourceName\n          spaceName\n          state\n          isDryRun\n          createdAt\n          finishedAt\n          startedBy {\n            id\n            name\n          }\n          report {\n            isDryRun\n            files {\n              added\n              refused\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdeaImports($after: String) {\n    ideaImports(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          sourceName\n          spaceName\n          state\n          isDryRun\n          createdAt\n          finishedAt\n          startedBy {\n            id\n            name\n          }\n          report {\n            isDryRun\n            files {\n              added\n              refused\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneIdeaImport($id: ID!) {\n    ideaImport(id: $id) {\n      ...IdeaImport_parts @unmask\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query OneIdeaImport($id: ID!) {\n    ideaImport(id: $id) {\n      ...IdeaImport_parts @unmask\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaImportMapping($id: ID!) {\n    ideaImport(id: $id) {\n      id\n      mappingFile\n    }\n  }\n"): (typeof documents)["\n  query IdeaImportMapping($id: ID!) {\n    ideaImport(id: $id) {\n      id\n      mappingFile\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaImportPreview($id: ID!, $position: Int!) {\n    ideaImportPreview(importId: $id, position: $position) {\n      line\n      cells {\n        field\n        text\n      }\n      refusal {\n        code\n        field\n        value\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdeaImportPreview($id: ID!, $position: Int!) {\n    ideaImportPreview(importId: $id, position: $position) {\n      line\n      cells {\n        field\n        text\n      }\n      refusal {\n        code\n        field\n        value\n        params {\n          name\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaImportRefusals($id: ID!, $first: Int!, $after: String) {\n    ideaImport(id: $id) {\n      id\n      refusals(first: $first, after: $after) {\n        edges {\n          node {\n            file\n            line\n            code\n            field\n            value\n            params {\n              name\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdeaImportRefusals($id: ID!, $first: Int!, $after: String) {\n    ideaImport(id: $id) {\n      id\n      refusals(first: $first, after: $after) {\n        edges {\n          node {\n            file\n            line\n            code\n            field\n            value\n            params {\n              name\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LookAtIdeas($input: LookAtIdeasInput!) {\n    lookAtIdeas(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation LookAtIdeas($input: LookAtIdeasInput!) {\n    lookAtIdeas(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapIdeas($input: MapIdeasInput!) {\n    mapIdeas(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation MapIdeas($input: MapIdeasInput!) {\n    mapIdeas(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunIdeaImport($input: RunIdeaImportInput!) {\n    runIdeaImport(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation RunIdeaImport($input: RunIdeaImportInput!) {\n    runIdeaImport(input: $input) {\n      ...IdeaImport_parts @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelIdeaImport($input: CancelIdeaImportInput!) {\n    cancelIdeaImport(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation CancelIdeaImport($input: CancelIdeaImportInput!) {\n    cancelIdeaImport(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailRow_mail on Mail {\n    id\n    kind\n    state\n    to\n    subject\n    queuedAt\n    failure\n  }\n"): (typeof documents)["\n  fragment MailRow_mail on Mail {\n    id\n    kind\n    state\n    to\n    subject\n    queuedAt\n    failure\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outbox($state: MailState, $after: String) {\n    mailService {\n      isThere\n      server\n      sender\n    }\n    mails(state: $state, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MailRow_mail @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Outbox($state: MailState, $after: String) {\n    mailService {\n      isThere\n      server\n      sender\n    }\n    mails(state: $state, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MailRow_mail @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailPage_mail on Mail {\n    ...MailRow_mail @unmask\n    language\n    sentAt\n    nextTryAt\n    tries\n    text\n    html\n    member {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment MailPage_mail on Mail {\n    ...MailRow_mail @unmask\n    language\n    sentAt\n    nextTryAt\n    tries\n    text\n    html\n    member {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailInOutbox($id: ID!) {\n    mail(id: $id) {\n      ...MailPage_mail @unmask\n    }\n    mailService {\n      isThere\n    }\n  }\n"): (typeof documents)["\n  query MailInOutbox($id: ID!) {\n    mail(id: $id) {\n      ...MailPage_mail @unmask\n    }\n    mailService {\n      isThere\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) {\n      ...MailPage_mail @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation SendMailAgain($input: SendMailAgainInput!) {\n    sendMailAgain(input: $input) {\n      ...MailPage_mail @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) {\n      isAccepted\n      answer\n    }\n  }\n"): (typeof documents)["\n  mutation SendTestMail($input: SendTestMailInput!) {\n    sendTestMail(input: $input) {\n      isAccepted\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxLine_group on NoticeGroup {\n    id\n    unreadCount\n    counts {\n      kind\n      count\n    }\n    latest {\n      id\n      kind\n      at\n      commentId\n      excerpt\n    }\n    firstUnread {\n      id\n      commentId\n    }\n    people {\n      id\n      name\n      initials\n      picture\n    }\n    peopleCount\n    idea {\n      id\n      title\n      lang\n      space {\n        id\n        name\n        colour\n      }\n      stage {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InboxLine_group on NoticeGroup {\n    id\n    unreadCount\n    counts {\n      kind\n      count\n    }\n    latest {\n      id\n      kind\n      at\n      commentId\n      excerpt\n    }\n    firstUnread {\n      id\n      commentId\n    }\n    people {\n      id\n      name\n      initials\n      picture\n    }\n    peopleCount\n    idea {\n      id\n      title\n      lang\n      space {\n        id\n        name\n        colour\n      }\n      stage {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxState_inbox on Inbox {\n    unread\n    latestAt\n  }\n"): (typeof documents)["\n  fragment InboxState_inbox on Inbox {\n    unread\n    latestAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InboxChanges {\n    inboxChanges {\n      unread\n      latestAt\n    }\n  }\n"): (typeof documents)["\n  subscription InboxChanges {\n    inboxChanges {\n      unread\n      latestAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InboxPage($filter: InboxFilter!, $first: Int, $after: String) {\n    inbox {\n      unread\n      latestAt\n      groups(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...InboxLine_group\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query InboxPage($filter: InboxFilter!, $first: Int, $after: String) {\n    inbox {\n      unread\n      latestAt\n      groups(filter: $filter, first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            ...InboxLine_group\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoticesRead($input: MarkNoticesReadInput!) {\n    markNoticesRead(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoticesUnread($input: MarkNoticesUnreadInput!) {\n    markNoticesUnread(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoticesUnread($input: MarkNoticesUnreadInput!) {\n    markNoticesUnread(input: $input) {\n      readAt\n      inbox {\n        unread\n        latestAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationToSettle {\n    organisation {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n"): (typeof documents)["\n  query OrganisationToSettle {\n    organisation {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n"): (typeof documents)["\n  mutation EditOrganisation($input: EditOrganisationInput!) {\n    editOrganisation(input: $input) {\n      name\n      language\n      timeZone\n      allowsPresence\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportPeople_import on PeopleImport {\n    id\n    fileId\n    fileName\n    encoding\n    delimiter\n    state\n    step\n    share\n    failure {\n      code\n      line\n    }\n    counts {\n      rows\n      added\n      updated\n      same\n      broken\n      missing\n      newUnits\n      unknown\n    }\n    newUnits\n    columns {\n      name\n      samples\n      field\n    }\n  }\n"): (typeof documents)["\n  fragment ImportPeople_import on PeopleImport {\n    id\n    fileId\n    fileName\n    encoding\n    delimiter\n    state\n    step\n    share\n    failure {\n      code\n      line\n    }\n    counts {\n      rows\n      added\n      updated\n      same\n      broken\n      missing\n      newUnits\n      unknown\n    }\n    newUnits\n    columns {\n      name\n      samples\n      field\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleImport($id: ID!) {\n    peopleImport(id: $id) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"): (typeof documents)["\n  query PeopleImport($id: ID!) {\n    peopleImport(id: $id) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LookAtPeople($input: LookAtPeopleInput!) {\n    lookAtPeople(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation LookAtPeople($input: LookAtPeopleInput!) {\n    lookAtPeople(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyPeopleImport($input: ApplyPeopleImportInput!) {\n    applyPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPeopleImport($input: CancelPeopleImportInput!) {\n    cancelPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation CancelPeopleImport($input: CancelPeopleImportInput!) {\n    cancelPeopleImport(input: $input) {\n      ...ImportPeople_import @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleImportRows($id: ID!, $kind: PeopleRowKind!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      rows(kind: $kind, first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            email\n            name\n            unit\n            changes {\n              field\n              before\n              after\n            }\n            problems {\n              field\n              code\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleImportRows($id: ID!, $kind: PeopleRowKind!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      rows(kind: $kind, first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            line\n            email\n            name\n            unit\n            changes {\n              field\n              before\n              after\n            }\n            problems {\n              field\n              code\n              line\n              value\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleImportMissing($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      missing(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            title\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleImportMissing($id: ID!, $after: String) {\n    peopleImport(id: $id) {\n      id\n      missing(first: 50, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            name\n            title\n            email\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Directory($search: String, $unitId: ID, $after: String) {\n    members(search: $search, unitId: $unitId, below: true, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Directory($search: String, $unitId: ID, $after: String) {\n    members(search: $search, unitId: $unitId, below: true, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrgTree {\n    units {\n      id\n      name\n      memberCount\n      memberCountBelow\n      parent {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query OrgTree {\n    units {\n      id\n      name\n      memberCount\n      memberCountBelow\n      parent {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Profile($id: ID!) {\n    member(id: $id) {\n      id\n      name\n      initials\n      picture(size: LARGE)\n      title\n      isActive\n      isPlaceholder\n      joinedAt\n      viewerFollow {\n        level\n        source\n      }\n      follows(first: 1) {\n        pageInfo {\n          hasNextPage\n        }\n      }\n      unit {\n        id\n        path {\n          id\n          name\n        }\n      }\n      publicRoles {\n        role\n        unit {\n          id\n          name\n        }\n        space {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Profile($id: ID!) {\n    member(id: $id) {\n      id\n      name\n      initials\n      picture(size: LARGE)\n      title\n      isActive\n      isPlaceholder\n      joinedAt\n      viewerFollow {\n        level\n        source\n      }\n      follows(first: 1) {\n        pageInfo {\n          hasNextPage\n        }\n      }\n      unit {\n        id\n        path {\n          id\n          name\n        }\n      }\n      publicRoles {\n        role\n        unit {\n          id\n          name\n        }\n        space {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileIdeas($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      ideas(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...IdeaCard_idea\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileIdeas($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      ideas(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ...IdeaCard_idea\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileComments($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      comments(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            excerpt\n            lang\n            postedAt\n            postedOnDayOnly\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProfileComments($id: ID!, $after: String) {\n    member(id: $id) {\n      id\n      comments(first: 10, after: $after) {\n        totalCount\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            excerpt\n            lang\n            postedAt\n            postedOnDayOnly\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String, $after: String) {\n    members(search: $search, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          isActive\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($search: String, $after: String) {\n    members(search: $search, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          initials\n          picture\n          title\n          isActive\n          unit {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberForm_member on Member {\n    id\n    name\n    initials\n    title\n    email\n    level\n    isActive\n    isPlaceholder\n    unit {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n    roles {\n      role\n      unit {\n        id\n      }\n      space {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MemberForm_member on Member {\n    id\n    name\n    initials\n    title\n    email\n    level\n    isActive\n    isPlaceholder\n    unit {\n      id\n      name\n    }\n    manager {\n      id\n      name\n    }\n    roles {\n      role\n      unit {\n        id\n      }\n      space {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberToEdit($id: ID!, $isNew: Boolean!) {\n    member(id: $id) @skip(if: $isNew) {\n      ...MemberForm_member @unmask\n    }\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query MemberToEdit($id: ID!, $isNew: Boolean!) {\n    member(id: $id) @skip(if: $isNew) {\n      ...MemberForm_member @unmask\n    }\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMember($input: EditMemberInput!) {\n    editMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation EditMember($input: EditMemberInput!) {\n    editMember(input: $input) {\n      ...MemberForm_member @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SoughtMembers($search: String) {\n    members(search: $search, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query SoughtMembers($search: String) {\n    members(search: $search, first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          name\n          title\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Units {\n    units {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  query Units {\n    units {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddUnit($input: AddUnitInput!) {\n    addUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditUnit($input: EditUnitInput!) {\n    editUnit(input: $input) {\n      id\n      name\n      memberCount\n      parent {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesHeld($role: RoleName, $after: String) {\n    rolesHeld(role: $role, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          givenAt\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n            initials\n            picture\n            title\n          }\n          givenBy {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query RolesHeld($role: RoleName, $after: String) {\n    rolesHeld(role: $role, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          givenAt\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n            initials\n            picture\n            title\n          }\n          givenBy {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleHistory($after: String) {\n    roleHistory(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n          }\n          by {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query RoleHistory($after: String) {\n    roleHistory(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          at\n          kind\n          held {\n            role\n            unit {\n              id\n              name\n            }\n            space {\n              id\n              name\n            }\n          }\n          member {\n            id\n            name\n          }\n          by {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolePlaces {\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query RolePlaces {\n    units {\n      id\n      name\n      parent {\n        id\n      }\n    }\n    spaces {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveRole($input: RoleOfMemberInput!) {\n    giveRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GiveRole($input: RoleOfMemberInput!) {\n    giveRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeRole($input: RoleOfMemberInput!) {\n    takeRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeRole($input: RoleOfMemberInput!) {\n    takeRole(input: $input) {\n      id\n      publicRoles {\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficialAnswer_idea on Idea {\n    id\n    answer {\n      id\n      version\n      bodyHtml\n      answeredBy {\n        ...Byline_byline @unmask\n      }\n      answeredAt\n      editedAt\n    }\n    viewerCan {\n      answer\n    }\n  }\n"): (typeof documents)["\n  fragment OfficialAnswer_idea on Idea {\n    id\n    answer {\n      id\n      version\n      bodyHtml\n      answeredBy {\n        ...Byline_byline @unmask\n      }\n      answeredAt\n      editedAt\n    }\n    viewerCan {\n      answer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Road_idea on Idea {\n    id\n    postedAt\n    postedOnDayOnly\n    decisions {\n      id\n      reason\n      decidedAt\n      decidedBy {\n        ...Byline_byline @unmask\n      }\n      fromStage {\n        id\n        key\n        name\n      }\n      toStage {\n        id\n        key\n        name\n        meaning\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Road_idea on Idea {\n    id\n    postedAt\n    postedOnDayOnly\n    decisions {\n      id\n      reason\n      decidedAt\n      decidedBy {\n        ...Byline_byline @unmask\n      }\n      fromStage {\n        id\n        key\n        name\n      }\n      toStage {\n        id\n        key\n        name\n        meaning\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandingLine_idea on Idea {\n    id\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  fragment StandingLine_idea on Idea {\n    id\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    answer {\n      id\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stages {\n    stages {\n      id\n      key\n      name\n      meaning\n      kind\n      position\n    }\n  }\n"): (typeof documents)["\n  query Stages {\n    stages {\n      id\n      key\n      name\n      meaning\n      kind\n      position\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveIdea($input: MoveIdeaInput!) {\n    moveIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...Road_idea\n      viewerCan {\n        edit\n        vote\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveIdea($input: MoveIdeaInput!) {\n    moveIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...Road_idea\n      viewerCan {\n        edit\n        vote\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerIdea($input: AnswerIdeaInput!) {\n    answerIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...OfficialAnswer_idea\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerIdea($input: AnswerIdeaInput!) {\n    answerIdea(input: $input) {\n      id\n      ...StandingLine_idea\n      ...OfficialAnswer_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnswerSource($id: ID!) {\n    idea(id: $id) {\n      id\n      answer {\n        id\n        version\n        bodyMarkdown\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnswerSource($id: ID!) {\n    idea(id: $id) {\n      id\n      answer {\n        id\n        version\n        bodyMarkdown\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Placeholder_parts on Placeholder {\n    id\n    name\n    sourceName\n    address\n    counts {\n      ideas\n      comments\n      votes\n    }\n    match {\n      id\n      name\n      email\n    }\n  }\n"): (typeof documents)["\n  fragment Placeholder_parts on Placeholder {\n    id\n    name\n    sourceName\n    address\n    counts {\n      ideas\n      comments\n      votes\n    }\n    match {\n      id\n      name\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Placeholders($search: String, $matchedOnly: Boolean, $after: String) {\n    placeholders(search: $search, matchedOnly: $matchedOnly, first: 20, after: $after) {\n      edges {\n        node {\n          ...Placeholder_parts @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    placeholderMatchCount\n  }\n"): (typeof documents)["\n  query Placeholders($search: String, $matchedOnly: Boolean, $after: String) {\n    placeholders(search: $search, matchedOnly: $matchedOnly, first: 20, after: $after) {\n      edges {\n        node {\n          ...Placeholder_parts @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    placeholderMatchCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingClaims($mineOnly: Boolean!) {\n    placeholderClaims(mineOnly: $mineOnly, first: 50) {\n      edges {\n        node {\n          id\n          note\n          claimedAt\n          state\n          reason\n          member {\n            id\n            name\n          }\n          placeholder {\n            ...Placeholder_parts @unmask\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WaitingClaims($mineOnly: Boolean!) {\n    placeholderClaims(mineOnly: $mineOnly, first: 50) {\n      edges {\n        node {\n          id\n          note\n          claimedAt\n          state\n          reason\n          member {\n            id\n            name\n          }\n          placeholder {\n            ...Placeholder_parts @unmask\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlaceholderJoins($after: String) {\n    placeholderJoins(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          joinedAt\n          undoneAt\n          undoableUntil\n          member {\n            id\n            name\n          }\n          placeholder {\n            id\n            name\n            sourceName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PlaceholderJoins($after: String) {\n    placeholderJoins(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          joinedAt\n          undoneAt\n          undoableUntil\n          member {\n            id\n            name\n          }\n          placeholder {\n            id\n            name\n            sourceName\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersToJoin($search: String!) {\n    members(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          email\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MembersToJoin($search: String!) {\n    members(search: $search, first: 8) {\n      edges {\n        node {\n          id\n          name\n          email\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimPlaceholder($input: ClaimPlaceholderInput!) {\n    claimPlaceholder(input: $input)\n  }\n"): (typeof documents)["\n  mutation ClaimPlaceholder($input: ClaimPlaceholderInput!) {\n    claimPlaceholder(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPlaceholderClaim($input: WithdrawClaimInput!) {\n    withdrawPlaceholderClaim(input: $input)\n  }\n"): (typeof documents)["\n  mutation WithdrawPlaceholderClaim($input: WithdrawClaimInput!) {\n    withdrawPlaceholderClaim(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecidePlaceholderClaim($input: DecideClaimInput!) {\n    decidePlaceholderClaim(input: $input)\n  }\n"): (typeof documents)["\n  mutation DecidePlaceholderClaim($input: DecideClaimInput!) {\n    decidePlaceholderClaim(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinPlaceholder($input: JoinPlaceholderInput!) {\n    joinPlaceholder(input: $input)\n  }\n"): (typeof documents)["\n  mutation JoinPlaceholder($input: JoinPlaceholderInput!) {\n    joinPlaceholder(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinMatchedPlaceholders($input: JoinMatchedInput!) {\n    joinMatchedPlaceholders(input: $input)\n  }\n"): (typeof documents)["\n  mutation JoinMatchedPlaceholders($input: JoinMatchedInput!) {\n    joinMatchedPlaceholders(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoPlaceholderJoin($input: UndoJoinInput!) {\n    undoPlaceholderJoin(input: $input)\n  }\n"): (typeof documents)["\n  mutation UndoPlaceholderJoin($input: UndoJoinInput!) {\n    undoPlaceholderJoin(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PresenceSettings {\n    presenceSettings {\n      isAllowed\n      isShown\n    }\n  }\n"): (typeof documents)["\n  query PresenceSettings {\n    presenceSettings {\n      isAllowed\n      isShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      isAllowed\n      isShown\n    }\n  }\n"): (typeof documents)["\n  mutation SetPresence($input: SetPresenceInput!) {\n    setPresence(input: $input) {\n      isAllowed\n      isShown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeHere($input: BeHereInput!) {\n    beHere(input: $input) {\n      isShown\n      againInSeconds\n    }\n  }\n"): (typeof documents)["\n  mutation BeHere($input: BeHereInput!) {\n    beHere(input: $input) {\n      isShown\n      againInSeconds\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WhoIsHere($ideaId: ID!) {\n    presence(ideaId: $ideaId) {\n      count\n      people {\n        id\n        name\n        initials\n        picture\n      }\n      writers {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription WhoIsHere($ideaId: ID!) {\n    presence(ideaId: $ideaId) {\n      count\n      people {\n        id\n        name\n        initials\n        picture\n      }\n      writers {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search(\n    $query: String!\n    $ideas: Int!\n    $comments: Int!\n    $people: Int!\n    $tags: Int!\n    $withIdeas: Boolean!\n    $withComments: Boolean!\n    $withPeople: Boolean!\n    $withTags: Boolean!\n    $after: String\n  ) {\n    search(query: $query) {\n      notes {\n        code\n        operator\n        meant\n        value\n        most\n      }\n      corrections {\n        typed\n        taken\n      }\n      ideas(first: $ideas, after: $after) @include(if: $withIdeas) {\n        isComplete\n        edges {\n          cursor\n          node {\n            titlePieces {\n              text\n              isMatch\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n            idea {\n              id\n              title\n              lang\n              postedAt\n              postedOnDayOnly\n              commentCount\n              support {\n                count\n                version\n              }\n              space {\n                id\n                slug\n                name\n                colour\n              }\n              stage {\n                id\n                key\n                name\n                meaning\n              }\n              bylines {\n                ...Byline_byline @unmask\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      comments(first: $comments, after: $after) @include(if: $withComments) {\n        isComplete\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            ideaLang\n            lang\n            postedAt\n            byline {\n              ...Byline_byline @unmask\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $people, after: $after) @include(if: $withPeople) {\n        edges {\n          cursor\n          node {\n            namePieces {\n              text\n              isMatch\n            }\n            member {\n              id\n              name\n              initials\n              picture\n              title\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      tags(first: $tags) @include(if: $withTags) {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Search(\n    $query: String!\n    $ideas: Int!\n    $comments: Int!\n    $people: Int!\n    $tags: Int!\n    $withIdeas: Boolean!\n    $withComments: Boolean!\n    $withPeople: Boolean!\n    $withTags: Boolean!\n    $after: String\n  ) {\n    search(query: $query) {\n      notes {\n        code\n        operator\n        meant\n        value\n        most\n      }\n      corrections {\n        typed\n        taken\n      }\n      ideas(first: $ideas, after: $after) @include(if: $withIdeas) {\n        isComplete\n        edges {\n          cursor\n          node {\n            titlePieces {\n              text\n              isMatch\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n            idea {\n              id\n              title\n              lang\n              postedAt\n              postedOnDayOnly\n              commentCount\n              support {\n                count\n                version\n              }\n              space {\n                id\n                slug\n                name\n                colour\n              }\n              stage {\n                id\n                key\n                name\n                meaning\n              }\n              bylines {\n                ...Byline_byline @unmask\n              }\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      comments(first: $comments, after: $after) @include(if: $withComments) {\n        isComplete\n        edges {\n          cursor\n          node {\n            id\n            ideaId\n            ideaTitle\n            ideaLang\n            lang\n            postedAt\n            byline {\n              ...Byline_byline @unmask\n            }\n            bodyPieces {\n              text\n              isMatch\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      people(first: $people, after: $after) @include(if: $withPeople) {\n        edges {\n          cursor\n          node {\n            namePieces {\n              text\n              isMatch\n            }\n            member {\n              id\n              name\n              initials\n              picture\n              title\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n      tags(first: $tags) @include(if: $withTags) {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_session on Session {\n    id\n    startedAt\n    lastSeenAt\n    device\n    isCurrent\n  }\n"): (typeof documents)["\n  fragment Sessions_session on Session {\n    id\n    startedAt\n    lastSeenAt\n    device\n    isCurrent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      ...Sessions_session @unmask\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions {\n      ...Sessions_session @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions($input: EndOtherSessionsInput!) {\n    endOtherSessions(input: $input) {\n      ...Sessions_session @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAddress($input: ChangeAddressInput!) {\n    changeAddress(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangeAddress($input: ChangeAddressInput!) {\n    changeAddress(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProfile {\n    organisation {\n      timeZone\n    }\n    viewer {\n      id\n      member {\n        id\n        name\n        title\n        timeZone\n        language\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyProfile {\n    organisation {\n      timeZone\n    }\n    viewer {\n      id\n      member {\n        id\n        name\n        title\n        timeZone\n        language\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMyProfile($input: EditMyProfileInput!) {\n    editMyProfile(input: $input) {\n      id\n      name\n      initials\n      title\n      timeZone\n      language\n    }\n  }\n"): (typeof documents)["\n  mutation EditMyProfile($input: EditMyProfileInput!) {\n    editMyProfile(input: $input) {\n      id\n      name\n      initials\n      title\n      timeZone\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailLink($token: String!) {\n    mailLink(token: $token) {\n      purpose\n      state\n      name\n      email\n    }\n  }\n"): (typeof documents)["\n  query MailLink($token: String!) {\n    mailLink(token: $token) {\n      purpose\n      state\n      name\n      email\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: PasswordByLinkInput!) {\n    acceptInvitation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: PasswordByLinkInput!) {\n    acceptInvitation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: PasswordByLinkInput!) {\n    resetPassword(input: $input)\n  }\n"): (typeof documents)["\n  mutation ResetPassword($input: PasswordByLinkInput!) {\n    resetPassword(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: UseLinkInput!) {\n    confirmAddress(input: $input)\n  }\n"): (typeof documents)["\n  mutation ConfirmAddress($input: UseLinkInput!) {\n    confirmAddress(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoAddress($input: UseLinkInput!) {\n    undoAddress(input: $input)\n  }\n"): (typeof documents)["\n  mutation UndoAddress($input: UseLinkInput!) {\n    undoAddress(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberEntry_member on Member {\n    id\n    name\n    email\n    isActive\n    entry {\n      hasPassword\n      invitedAt\n      invitedUntil\n    }\n  }\n"): (typeof documents)["\n  fragment MemberEntry_member on Member {\n    id\n    name\n    email\n    isActive\n    entry {\n      hasPassword\n      invitedAt\n      invitedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberEntry($id: ID!) {\n    member(id: $id) {\n      ...MemberEntry_member @unmask\n    }\n  }\n"): (typeof documents)["\n  query MemberEntry($id: ID!) {\n    member(id: $id) {\n      ...MemberEntry_member @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationsPage_standing on Invitations {\n    withoutPassword\n    uninvited\n    lastRun {\n      id\n      total\n      sent\n      endedAt\n    }\n  }\n"): (typeof documents)["\n  fragment InvitationsPage_standing on Invitations {\n    withoutPassword\n    uninvited\n    lastRun {\n      id\n      total\n      sent\n      endedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationsStanding {\n    invitations {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"): (typeof documents)["\n  query InvitationsStanding {\n    invitations {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersWithoutPassword($after: String) {\n    membersWithoutPassword(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MemberEntry_member @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MembersWithoutPassword($after: String) {\n    membersWithoutPassword(first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MemberEntry_member @unmask\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMembers($input: InviteMembersInput!) {\n    inviteMembers(input: $input) {\n      sent\n      left\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMembers($input: InviteMembersInput!) {\n    inviteMembers(input: $input) {\n      sent\n      left\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteEverybody($input: InviteEverybodyInput!) {\n    inviteEverybody(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation InviteEverybody($input: InviteEverybodyInput!) {\n    inviteEverybody(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopInviting($input: InviteEverybodyInput!) {\n    stopInviting(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation StopInviting($input: InviteEverybodyInput!) {\n    stopInviting(input: $input) {\n      ...InvitationsPage_standing @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendPasswordReset($input: SendPasswordResetInput!) {\n    sendPasswordReset(input: $input)\n  }\n"): (typeof documents)["\n  mutation SendPasswordReset($input: SendPasswordResetInput!) {\n    sendPasswordReset(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n"): (typeof documents)["\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarIdeas($title: String!, $bodyMarkdown: String!, $lang: String, $first: Int!) {\n    similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang, first: $first) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n        ...BackInstead_idea\n      }\n    }\n  }\n"): (typeof documents)["\n  query SimilarIdeas($title: String!, $bodyMarkdown: String!, $lang: String, $first: Int!) {\n    similarIdeas(title: $title, bodyMarkdown: $bodyMarkdown, lang: $lang, first: $first) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n        ...BackInstead_idea\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelatedIdeas($ideaId: ID!) {\n    relatedIdeas(ideaId: $ideaId, first: 4) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n      }\n    }\n  }\n"): (typeof documents)["\n  query RelatedIdeas($ideaId: ID!) {\n    relatedIdeas(ideaId: $ideaId, first: 4) {\n      isClose\n      idea {\n        id\n        ...SimilarIdea_idea\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimilarIdea_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    outcome {\n      at\n      words\n    }\n  }\n"): (typeof documents)["\n  fragment SimilarIdea_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    stage {\n      id\n      key\n      name\n      meaning\n      kind\n    }\n    outcome {\n      at\n      words\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BackInstead_idea on Idea {\n    id\n    title\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n    }\n  }\n"): (typeof documents)["\n  fragment BackInstead_idea on Idea {\n    id\n    title\n    viewerHasVoted\n    viewerFollow {\n      level\n      source\n    }\n    viewerCan {\n      vote\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BackOne($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation BackOne($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOne($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveOne($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...BackInstead_idea @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowOne($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowOne($input: SetFollowInput!) {\n    setFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowOne($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnfollowOne($input: ClearFollowInput!) {\n    clearFollow(input: $input) {\n      idea {\n        ...BackInstead_idea @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpaceForm_space on Space {\n    id\n    slug\n    name\n    colour\n    purpose\n    isBlind\n    ideaCount\n  }\n"): (typeof documents)["\n  fragment SpaceForm_space on Space {\n    id\n    slug\n    name\n    colour\n    purpose\n    isBlind\n    ideaCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spaces {\n    spaces {\n      ...SpaceForm_space @unmask\n    }\n  }\n"): (typeof documents)["\n  query Spaces {\n    spaces {\n      ...SpaceForm_space @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSpace($input: AddSpaceInput!) {\n    addSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation AddSpace($input: AddSpaceInput!) {\n    addSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditSpace($input: EditSpaceInput!) {\n    editSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n"): (typeof documents)["\n  mutation EditSpace($input: EditSpaceInput!) {\n    editSpace(input: $input) {\n      ...SpaceForm_space @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInTable($input: HandInTableInput!) {\n    handInTable(input: $input) {\n      id\n      received\n    }\n  }\n"): (typeof documents)["\n  mutation HandInTable($input: HandInTableInput!) {\n    handInTable(input: $input) {\n      id\n      received\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTablePiece($input: AddTablePieceInput!) {\n    addTablePiece(input: $input) {\n      id\n      received\n    }\n  }\n"): (typeof documents)["\n  mutation AddTablePiece($input: AddTablePieceInput!) {\n    addTablePiece(input: $input) {\n      id\n      received\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Conversation_comment on Comment {\n    id\n    postedAt\n    state\n    byline {\n      member {\n        id\n      }\n    }\n    ...Comment_comment\n    replies(first: 4, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Comment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment Conversation_comment on Comment {\n    id\n    postedAt\n    state\n    byline {\n      member {\n        id\n      }\n    }\n    ...Comment_comment\n    replies(first: 4, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Comment_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnsweredComment($id: ID!) {\n    comment(id: $id) {\n      id\n      byline {\n        ...Byline_byline @unmask\n      }\n    }\n  }\n"): (typeof documents)["\n  query AnsweredComment($id: ID!) {\n    comment(id: $id) {\n      id\n      byline {\n        ...Byline_byline @unmask\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadSpec($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      ...Thread_idea\n    }\n  }\n"): (typeof documents)["\n  query ThreadSpec($id: ID!, $around: ID) {\n    idea(id: $id) {\n      id\n      ...Thread_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thread_idea on Idea {\n    id\n    commentCount\n    threadCursor\n    viewerLastVisitAt\n    viewerCan {\n      comment\n    }\n    comments(first: 20, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Conversation_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment Thread_idea on Idea {\n    id\n    commentCount\n    threadCursor\n    viewerLastVisitAt\n    viewerCan {\n      comment\n    }\n    comments(first: 20, around: $around) {\n      edges {\n        cursor\n        node {\n          id\n          postedAt\n          state\n          byline {\n            member {\n              id\n            }\n          }\n          ...Conversation_comment\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      ideaId\n      parentId\n      rootId\n      ...Comment_comment\n      # Who takes part may follow from now on.\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!) {\n    postComment(input: $input) {\n      id\n      ideaId\n      parentId\n      rootId\n      ...Comment_comment\n      # Who takes part may follow from now on.\n      idea {\n        id\n        viewerFollow {\n          level\n          source\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($input: EditCommentInput!) {\n    editComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: CommentActInput!) {\n    removeComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: CommentActInput!) {\n    removeComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreComment($input: CommentActInput!) {\n    restoreComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreComment($input: CommentActInput!) {\n    restoreComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"): (typeof documents)["\n  mutation HideComment($input: HideCommentInput!) {\n    hideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnhideComment($input: CommentActInput!) {\n    unhideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"): (typeof documents)["\n  mutation UnhideComment($input: CommentActInput!) {\n    unhideComment(input: $input) {\n      id\n      ...Comment_comment\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n"): (typeof documents)["\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeReactionBack($input: ReactInput!) {\n    takeReactionBack(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n"): (typeof documents)["\n  mutation TakeReactionBack($input: ReactInput!) {\n    takeReactionBack(input: $input) {\n      id\n      reactions {\n        key\n        count\n      }\n      viewerReactions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentSource($id: ID!) {\n    comment(id: $id) {\n      id\n      version\n      bodyMarkdown\n    }\n  }\n"): (typeof documents)["\n  query CommentSource($id: ID!) {\n    comment(id: $id) {\n      id\n      version\n      bodyMarkdown\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentWordings($id: ID!) {\n    comment(id: $id) {\n      id\n      versions {\n        version\n        bodyMarkdown\n        bodyHtml\n        editedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentWordings($id: ID!) {\n    comment(id: $id) {\n      id\n      versions {\n        version\n        bodyMarkdown\n        bodyHtml\n        editedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Comment_comment on Comment {\n    id\n    ideaId\n    parentId\n    rootId\n    version\n    state\n    byline {\n      ...Byline_byline @unmask\n    }\n    bodyHtml\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    hiddenReason\n    reactions {\n      key\n      count\n    }\n    viewerReactions\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    viewerCan {\n      edit\n      remove\n      restore\n      hide\n      reply\n      react\n    }\n  }\n"): (typeof documents)["\n  fragment Comment_comment on Comment {\n    id\n    ideaId\n    parentId\n    rootId\n    version\n    state\n    byline {\n      ...Byline_byline @unmask\n    }\n    bodyHtml\n    lang\n    postedAt\n    postedOnDayOnly\n    editedAt\n    hiddenReason\n    reactions {\n      key\n      count\n    }\n    viewerReactions\n    sourceTotals {\n      sourceName\n      up\n      down\n      passes\n      url\n    }\n    viewerCan {\n      edit\n      remove\n      restore\n      hide\n      reply\n      react\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoReplies on Comment {\n    replies {\n      edges {\n        cursor\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  fragment NoReplies on Comment {\n    replies {\n      edges {\n        cursor\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        startCursor\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    idea(id: $id) {\n      id\n      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Conversation_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {\n    idea(id: $id) {\n      id\n      comments(first: $first, after: $after, last: $last, before: $before, around: $around) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Conversation_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RepliesPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    comment(id: $id) {\n      id\n      replies(first: $first, after: $after, last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Comment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query RepliesPage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    comment(id: $id) {\n      id\n      replies(first: $first, after: $after, last: $last, before: $before) {\n        edges {\n          cursor\n          node {\n            id\n            postedAt\n            state\n            byline {\n              member {\n                id\n              }\n            }\n            ...Comment_comment\n          }\n        }\n        pageInfo {\n          hasNextPage\n          hasPreviousPage\n          startCursor\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ThreadEvents($ideaId: ID!, $after: String!) {\n    threadEvents(ideaId: $ideaId, after: $after) {\n      cursor\n      kind\n      comment {\n        id\n        ideaId\n        parentId\n        rootId\n        version\n        state\n        byline {\n          ...Byline_byline @unmask\n        }\n        bodyHtml\n        lang\n        postedAt\n        postedOnDayOnly\n        editedAt\n        hiddenReason\n        reactions {\n          key\n          count\n        }\n        sourceTotals {\n          sourceName\n          up\n          down\n          passes\n          url\n        }\n      }\n      idea {\n        id\n        title\n        version\n        bodyHtml\n        lang\n        editedAt\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        tags {\n          id\n          name\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n          kind\n        }\n        answer {\n          id\n          version\n          bodyHtml\n          answeredBy {\n            ...Byline_byline @unmask\n          }\n          answeredAt\n          editedAt\n        }\n        decisions {\n          id\n          reason\n          decidedAt\n          decidedBy {\n            ...Byline_byline @unmask\n          }\n          fromStage {\n            id\n            key\n            name\n          }\n          toStage {\n            id\n            key\n            name\n            meaning\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ThreadEvents($ideaId: ID!, $after: String!) {\n    threadEvents(ideaId: $ideaId, after: $after) {\n      cursor\n      kind\n      comment {\n        id\n        ideaId\n        parentId\n        rootId\n        version\n        state\n        byline {\n          ...Byline_byline @unmask\n        }\n        bodyHtml\n        lang\n        postedAt\n        postedOnDayOnly\n        editedAt\n        hiddenReason\n        reactions {\n          key\n          count\n        }\n        sourceTotals {\n          sourceName\n          up\n          down\n          passes\n          url\n        }\n      }\n      idea {\n        id\n        title\n        version\n        bodyHtml\n        lang\n        editedAt\n        state\n        hiddenReason\n        space {\n          id\n          slug\n          name\n          colour\n        }\n        tags {\n          id\n          name\n        }\n        stage {\n          id\n          key\n          name\n          meaning\n          kind\n        }\n        answer {\n          id\n          version\n          bodyHtml\n          answeredBy {\n            ...Byline_byline @unmask\n          }\n          answeredAt\n          editedAt\n        }\n        decisions {\n          id\n          reason\n          decidedAt\n          decidedBy {\n            ...Byline_byline @unmask\n          }\n          fromStage {\n            id\n            key\n            name\n          }\n          toStage {\n            id\n            key\n            name\n            meaning\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IdeaRights($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      viewerHasVoted\n      viewerCan {\n        edit\n        vote\n        pass\n        reveal\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n"): (typeof documents)["\n  query IdeaRights($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Revealed_idea @unmask\n      viewerHasVoted\n      viewerCan {\n        edit\n        vote\n        pass\n        reveal\n        withdraw\n        restore\n        comment\n        decide\n        answer\n        hide\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentRights($id: ID!) {\n    comment(id: $id) {\n      id\n      viewerReactions\n      viewerCan {\n        edit\n        remove\n        restore\n        hide\n        reply\n        react\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentRights($id: ID!) {\n    comment(id: $id) {\n      id\n      viewerReactions\n      viewerCan {\n        edit\n        remove\n        restore\n        hide\n        reply\n        react\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkThreadVisited($input: IdeaActInput!) {\n    markThreadVisited(input: $input) {\n      id\n      viewerLastVisitAt\n    }\n  }\n"): (typeof documents)["\n  mutation MarkThreadVisited($input: IdeaActInput!) {\n    markThreadVisited(input: $input) {\n      id\n      viewerLastVisitAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n"): (typeof documents)["\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n"): (typeof documents)["\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($search: String!, $ideaId: ID, $spaceId: ID) {\n    mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId, first: 6) {\n      id\n      name\n      initials\n      picture\n      title\n    }\n  }\n"): (typeof documents)["\n  query Mentionable($search: String!, $ideaId: ID, $spaceId: ID) {\n    mentionable(search: $search, ideaId: $ideaId, spaceId: $spaceId, first: 6) {\n      id\n      name\n      initials\n      picture\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      isReadOnly\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      isReadOnly\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      picture\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n"): (typeof documents)["\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      picture\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;