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
    "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    member {\n      id\n      initials\n      title\n    }\n  }\n": typeof types.Byline_BylineFragmentDoc,
    "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $after: String) {\n    feed(order: $order, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": typeof types.FeedDocument,
    "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    ...Support_idea\n  }\n": typeof types.IdeaCard_IdeaFragmentDoc,
    "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n": typeof types.SupportSpecDocument,
    "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    viewerHasVoted\n    viewerCan {\n      vote\n    }\n  }\n": typeof types.Support_IdeaFragmentDoc,
    "\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": typeof types.VoteDocument,
    "\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": typeof types.TakeVoteBackDocument,
    "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n": typeof types.SamplePeople_PersonFragmentDoc,
    "\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n": typeof types.SignInPageDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n": typeof types.SignInAsSamplePersonDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n": typeof types.ClaimOrganisationDocument,
    "\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n": typeof types.PreviewMarkdownDocument,
    "\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n": typeof types.KeptDraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n": typeof types.DiscardDraftDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n": typeof types.ShellDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n": typeof types.Viewer_ViewerFragmentDoc,
};
const documents: Documents = {
    "\n  mutation UseActSpec($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.UseActSpecDocument,
    "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    member {\n      id\n      initials\n      title\n    }\n  }\n": types.Byline_BylineFragmentDoc,
    "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $after: String) {\n    feed(order: $order, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n": types.FeedDocument,
    "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    ...Support_idea\n  }\n": types.IdeaCard_IdeaFragmentDoc,
    "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n": types.SupportSpecDocument,
    "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    viewerHasVoted\n    viewerCan {\n      vote\n    }\n  }\n": types.Support_IdeaFragmentDoc,
    "\n  mutation Vote($input: IdeaActInput!) {\n    vote(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": types.VoteDocument,
    "\n  mutation TakeVoteBack($input: IdeaActInput!) {\n    takeVoteBack(input: $input) {\n      ...Support_idea @unmask\n    }\n  }\n": types.TakeVoteBackDocument,
    "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n": types.SamplePeople_PersonFragmentDoc,
    "\n  query SignInPage {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      id\n    }\n    samplePeople {\n      ...SamplePeople_person @unmask\n    }\n  }\n": types.SignInPageDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      id\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsSamplePerson($memberId: ID!) {\n    signInAsSamplePerson(memberId: $memberId) {\n      id\n    }\n  }\n": types.SignInAsSamplePersonDocument,
    "\n  mutation ClaimOrganisation($input: ClaimOrganisationInput!) {\n    claimOrganisation(input: $input) {\n      id\n    }\n  }\n": types.ClaimOrganisationDocument,
    "\n  query PreviewMarkdown($source: String!) {\n    previewMarkdown(source: $source)\n  }\n": types.PreviewMarkdownDocument,
    "\n  query KeptDraft($key: String!) {\n    draft(key: $key) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.KeptDraftDocument,
    "\n  mutation SaveDraft($input: SaveDraftInput!) {\n    saveDraft(input: $input) {\n      key\n      content\n      savedAt\n    }\n  }\n": types.SaveDraftDocument,
    "\n  mutation DiscardDraft($input: DiscardDraftInput!) {\n    discardDraft(input: $input)\n  }\n": types.DiscardDraftDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n": types.ShellDocument,
    "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n": types.Viewer_ViewerFragmentDoc,
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
export function graphql(source: "\n  fragment Byline_byline on Byline {\n    kind\n    name\n    member {\n      id\n      initials\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment Byline_byline on Byline {\n    kind\n    name\n    member {\n      id\n      initials\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $after: String) {\n    feed(order: $order, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"): (typeof documents)["\n  query Feed($order: FeedOrder!, $filter: FeedFilter, $after: String) {\n    feed(order: $order, filter: $filter, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...IdeaCard_idea\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      liveCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    ...Support_idea\n  }\n"): (typeof documents)["\n  fragment IdeaCard_idea on Idea {\n    id\n    title\n    excerpt\n    lang\n    postedAt\n    postedOnDayOnly\n    commentCount\n    space {\n      id\n      slug\n      name\n      colour\n    }\n    stage {\n      id\n      key\n      name\n      meaning\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      ...Byline_byline @unmask\n    }\n    ...Support_idea\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n"): (typeof documents)["\n  query SupportSpec($id: ID!) {\n    idea(id: $id) {\n      id\n      ...Support_idea\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    viewerHasVoted\n    viewerCan {\n      vote\n    }\n  }\n"): (typeof documents)["\n  fragment Support_idea on Idea {\n    id\n    support {\n      count\n      version\n    }\n    viewerHasVoted\n    viewerCan {\n      vote\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment SamplePeople_person on SamplePerson {\n    description\n    member {\n      id\n      name\n      initials\n      title\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n"): (typeof documents)["\n  query Shell {\n    organisation {\n      name\n      isSample\n      canBeClaimed\n      sampleProgress\n      build\n    }\n    viewer {\n      ...Viewer_viewer @unmask\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n"): (typeof documents)["\n  fragment Viewer_viewer on Viewer {\n    id\n    member {\n      id\n      name\n      initials\n      title\n    }\n    roles {\n      role\n    }\n    can {\n      administer\n      moderate\n      postIdea\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;