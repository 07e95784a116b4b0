/** What people of the sample send, one document for each kind of act. */
const mutation = (field: string, input: string) =>
  `mutation Sample($input: ${input}!) { ${field}(input: $input) { id } }`;

export const sampleOperations = {
  postIdea: mutation('postIdea', 'PostIdeaInput'),
  editIdea: mutation('editIdea', 'EditIdeaInput'),
  withdrawIdea: mutation('withdrawIdea', 'IdeaActInput'),
  vote: mutation('vote', 'IdeaActInput'),
  passIdea: mutation('passIdea', 'IdeaActInput'),
  takeVoteBack: mutation('takeVoteBack', 'IdeaActInput'),
  moveIdea: mutation('moveIdea', 'MoveIdeaInput'),
  answerIdea: mutation('answerIdea', 'AnswerIdeaInput'),
  postComment: mutation('postComment', 'PostCommentInput'),
  editComment: mutation('editComment', 'EditCommentInput'),
  removeComment: mutation('removeComment', 'CommentActInput'),
  hideComment: mutation('hideComment', 'HideCommentInput'),
  react: mutation('react', 'ReactInput'),
} as const;

export const STAGES = `query SampleStages { stages { id key } }`;
export const SPACES = `query SampleSpaces { spaces { id name } }`;
