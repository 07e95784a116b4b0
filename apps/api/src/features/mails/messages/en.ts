type Names = { organisation: string };

/** What mails say that no other feature sends, and the frame of all. */
export const en = {
  frame: {
    footer: ({ organisation }: Names) =>
      `Sent by Upwell for ${organisation}, because this address belongs to an account there or was given for one. Answers to this mail may not be read.`,
  },
  test: {
    subject: ({ organisation }: Names) => `Test mail from Upwell for ${organisation}`,
    body: 'This mail shows that Upwell can send mails. There is nothing to do.',
    footer: 'Sent because an administrator asked for it a moment ago.',
  },
};
