import { Injectable } from '@nestjs/common';
import type { Viewer } from './viewer.ts';

export interface SessionBook {
  /** The viewer behind a session cookie, or null when the session is unknown, ended or expired. */
  viewerOf(token: string): Promise<Viewer | null>;
  /** Those of the given sessions that may still be used. */
  alive(sessionIds: string[]): Promise<Set<string>>;
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

  async alive(sessionIds: string[]): Promise<Set<string>> {
    return (await this.book?.alive(sessionIds)) ?? new Set();
  }
}
