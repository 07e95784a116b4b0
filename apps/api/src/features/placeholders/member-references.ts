/**
 * What becomes of each column that names a member when a placeholder is joined with one. A spec compares the list with the
 * foreign keys of the database: a new column has to be thought about once.
 */
export const memberReferences: Record<string, 'moves' | 'stays'> = {
  // What an import writes in the name of placeholders.
  'idea_bylines.member_id': 'moves',
  'idea_versions.editor_id': 'moves',
  'comments.author_id': 'moves',
  'votes.member_id': 'moves',
  'source_opinions.member_id': 'moves',

  // Placeholders have no account: they never act, so these never name one.
  'answers.author_id': 'stays',
  'answer_versions.author_id': 'stays',
  'comment_reactions.member_id': 'stays',
  'comments.hidden_by': 'stays',
  'credentials.member_id': 'stays',
  'decisions.decided_by': 'stays',
  'drafts.member_id': 'stays',
  'feed_hands.member_id': 'stays',
  'idea_imports.member_id': 'stays',
  'idea_merges.merged_by': 'stays',
  'idea_merges.undone_by': 'stays',
  'ideas.hidden_by': 'stays',
  'member_roles.given_by': 'stays',
  'member_roles.member_id': 'stays',
  'members.manager_id': 'stays',
  'positions.manager_id': 'stays',
  'positions.member_id': 'stays',
  'sessions.member_id': 'stays',
  'thread_visits.member_id': 'stays',
  'table_files.member_id': 'stays',
  'mails.member_id': 'stays',
  'access_tokens.member_id': 'stays',
  'access_tokens.asked_by': 'stays',
  'invitation_runs.asked_by': 'stays',
  'people_imports.member_id': 'stays',
  'files.uploader_id': 'stays',
  'follows.member_id': 'stays',
  'follow_preferences.member_id': 'stays',
  'mail_preferences.member_id': 'stays',
  'presence_preferences.member_id': 'stays',
  'mentions.member_id': 'stays',
  'notices.actor_id': 'stays',
  'notices.member_id': 'stays',
  'acquaintances.member_id': 'stays',
  'passes.member_id': 'stays',

  // About the placeholder itself.
  'placeholder_addresses.member_id': 'stays',
  'placeholder_claims.decided_by': 'stays',
  'placeholder_claims.member_id': 'stays',
  'placeholder_claims.placeholder_id': 'stays',
  'placeholder_joins.joined_by': 'stays',
  'placeholder_joins.member_id': 'stays',
  'placeholder_joins.placeholder_id': 'stays',
  'placeholder_joins.undone_by': 'stays',
};
