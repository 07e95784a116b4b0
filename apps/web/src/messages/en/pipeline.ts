/** The road of an idea: stages, decisions and the official answer. */
export const pipeline = {
  promise: {
    label: 'Where this idea stands',
    meaning: 'What “{{stage}}” means',
    noOwner: 'No owner yet',
    noOwnerMeaning: 'Nobody has taken this idea on so far. Reviewers of the space look through new ideas.',
    answered: 'Answered <when></when>',
    toAnswer: 'Read the official answer',
  },
  road: {
    title: 'The road so far',
    posted: 'Posted',
    by: 'by {{name}}',
    reason: 'Reason',
  },
  answer: {
    title: 'Official answer',
    reworded: 'reworded <when></when>',
    write: 'Write the official answer',
    reword: 'Reword the answer',
    formTitle: 'Official answer',
    formBody:
      'Everybody who sees the idea sees this answer, above the conversation. Say what happens, by when, and why.',
    label: 'Answer',
    send: 'Publish the answer',
    save: 'Publish the new wording',
    cancel: 'Discard',
    later: 'Later, keep the draft',
    done: 'The answer is published.',
    loading: 'Fetching the answer',
  },
  stage: {
    set: 'Set the stage',
    title: 'Set the stage',
    body: 'Everybody sees the new stage, your name and the reason.',
    choose: 'New stage',
    here: 'The idea stands here now.',
    reason: 'Reason',
    send: 'Set the stage',
    done: 'The idea is now: {{stage}}.',
    loading: 'Loading the stages',
  },
} as const;
