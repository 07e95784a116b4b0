/** Why the server closes a socket. Those of the protocol graphql-transport-ws, then ours; docs/operating.md lists them. */
export const closeCodes = {
  goingAway: 1001,
  /** The server cannot do it now (its database is away): come back and go on. */
  tryLater: 1013,
  badMessage: 4400,
  notAcknowledged: 4401,
  sessionEnded: 4403,
  wrongProtocol: 4406,
  initTimeout: 4408,
  idTaken: 4409,
  initTwice: 4429,
  /** More was waiting for the reader than a socket may hold: come back and go on after the last event. */
  tooSlow: 4413,
  /** The member has more sockets open than one may have. */
  tooManySockets: 4420,
} as const;
