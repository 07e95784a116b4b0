import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer.ts';

export interface SessionBook {
  /** The viewer behind a session cookie, or null when the session is unknown, ended or expired. */
  viewerOf(token: string): Promise<Viewer | null>;
  /** The same for many tokens by one statement; what opens nothing is left out. */
  viewersBehind(tokens: string[]): Promise<Map<string, Viewer>>;
  /** The viewers behind those of the given sessions that may still be used, with the rights of this moment. */
  viewersOf(sessionIds: string[]): Promise<Map<string, Viewer>>;
  /** A digest of the viewers behind given sessions by the last character of the session's id: it changes when one of them does. */
  digestsOf(sessionIds: string[]): Promise<Map<string, string>>;
}

/** The topic rung when a session ends, so that its sockets close on every node. */
export const sessionTopic = (sessionId: string) => `session:${sessionId}`;

/** Where the platform learns who asks; the feature that keeps sessions registers itself here at start. */
@Injectable()
export class ViewerSource implements SessionBook {
  private book: SessionBook | null = null;

  register(book: SessionBook): void {
    this.book = book;
  }

  async viewerOf(token: string): Promise<Viewer | null> {
    return (await this.book?.viewerOf(token)) ?? null;
  }

  async viewersBehind(tokens: string[]): Promise<Map<string, Viewer>> {
    return (await this.book?.viewersBehind(tokens)) ?? new Map();
  }

  async viewersOf(sessionIds: string[]): Promise<Map<string, Viewer>> {
    return (await this.book?.viewersOf(sessionIds)) ?? new Map();
  }

  async digestsOf(sessionIds: string[]): Promise<Map<string, string>> {
    return (await this.book?.digestsOf(sessionIds)) ?? new Map();
  }
}
