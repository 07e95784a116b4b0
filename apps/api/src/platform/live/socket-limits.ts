/** What one socket may take; docs/operating.md tells operators. */
export const socketLimits = {
  /** Bytes that may wait for a reader who does not keep up; then it is closed and resumes by its cursor. */
  queueBytes: 1024 * 1024,
  /** While somebody catches up, what they missed is read on when less than this waits. */
  catchUpBytes: 256 * 1024,
  /** Sockets of one member on one node: windows, tabs and devices. */
  perMember: 32,
  /** Time for the first message. */
  initMs: 3_000,
  /** A socket that was silent for so long is asked whether it is there, and cut after as long again. */
  silentMs: 25_000,
  /** Time to read what waits, and the close, before a socket is cut. */
  closingMs: 10_000,
  /** The same while the server ends. */
  farewellMs: 2_000,
  /** Characters of the id a client gives a subscription: each frame carries it. */
  idLength: 128,
} as const;
