/** Rung when a member's inbox moved: a state, not a log. */
export const inboxTopic = (memberId: string): string => `inbox:${memberId}`;

/** Rung instead when so many inboxes moved at once that naming each would be longer than looking. */
export const everyInboxTopic = 'inbox:*';
