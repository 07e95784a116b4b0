/** What the frame of every mail says. */
export const en = {
  footer: ({ organisation }: { organisation: string }) =>
    `Sent by Upwell for ${organisation}, because this address belongs to an account there. Answers to this mail may not be read.`,
};
