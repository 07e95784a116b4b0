import { Injectable } from '@nestjs/common';
import { Closeness, profileOf, tellingWords, textWords, type Profile, type Text } from '@upwell/similar';
import { LRUCache } from 'lru-cache';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import type { Viewer } from '../../platform/viewer/viewer.ts';
import { ideaIsVisible } from '../ideas/index.ts';
import { OwnWordsKeeper, type OwnWords } from './own-words.ts';
import { MOST_COMPARED, similarCandidates } from './similar-candidates.ts';

/** Words the index is asked for. */
const WORDS = 12;
/** Profiles kept, because somebody who types asks for nearly the same again. */
const PROFILES = 2_000;
/** Below it there is no use in showing an idea; from `close` on it may well be the same. */
const closeness = { shown: 0.15, close: 0.5 };

export interface SimilarWish extends Text {
  /** An idea that is not similar to itself. */
  except?: string;
  /** Only ideas posted before; for measuring. */
  before?: Date;
  /** Closeness from which an idea is given; for measuring. */
  least?: number;
}

export interface SimilarIdea {
  ideaId: string;
  /** From 0 to about 1. */
  closeness: number;
  isClose: boolean;
}

interface CandidateRow extends Text {
  id: string;
  /** The idea it is read as. */
  ideaId: string;
  version: number;
}

/** Ideas that say nearly the same as a text, closest first: finished and declined ones too, never hidden or withdrawn ones. */
@Injectable()
export class SimilarIdeasReader {
  private readonly profiles = new LRUCache<string, Profile>({ max: PROFILES });
  private known: OwnWords | null = null;

  constructor(
    private readonly database: Database,
    private readonly ownWords: OwnWordsKeeper,
  ) {}

  async find(viewer: Viewer, wish: SimilarWish, first: number): Promise<SimilarIdea[]> {
    const own = await this.ownWords.present();
    // What a text means depends on how its words are spread.
    if (own !== this.known) this.profiles.clear();
    this.known = own;
    const words = textWords(wish, own.language);
    const profile = profileOf(words, own.spread, own.vectors);
    const telling = tellingWords(words, profile, own.spread, WORDS);
    if (telling.length === 0) return [];
    const params = new Params();
    const rows = await this.database.rows<CandidateRow>(
      `with ${similarCandidates(telling, words.language, own, params, wish.before)}
       select i.id as "ideaId", w.id, w.version, w.title, left(w.body, 3000) as body, w.lang
       from hits h join ideas w on w.id = h.idea_id join ideas i on i.id = coalesce(w.canonical_id, w.id) join spaces s on s.id = i.space_id
       where i.withdrawn_at is null and i.hidden_at is null and ${ideaIsVisible('i', 's', viewer, params)}
         ${wish.except ? `and i.id <> ${params.add(wish.except)}::uuid` : ''}
         ${wish.before ? `and w.posted_at < ${params.add(wish.before)}` : ''}
       order by h.weight desc, w.id desc limit ${MOST_COMPARED}`,
      params.values,
    );
    const compared = new Closeness(profile, own.spread, own.vectors);
    return (
      rows
        .map((row) => ({ ideaId: row.ideaId, closeness: compared.to(this.profileOf(row, own)) }))
        .filter((one) => one.closeness >= (wish.least ?? closeness.shown))
        .sort((one, other) => other.closeness - one.closeness)
        // An idea that others were merged into is as close as the closest of them.
        .filter((one, n, all) => all.findIndex(({ ideaId }) => ideaId === one.ideaId) === n)
        .slice(0, first)
        .map((one) => ({ ...one, isClose: one.closeness >= closeness.close }))
    );
  }

  private profileOf(row: CandidateRow, own: OwnWords): Profile {
    const key = `${row.id}:${row.version}`;
    let profile = this.profiles.get(key);
    if (!profile) {
      profile = profileOf(textWords(row, own.language), own.spread, own.vectors);
      this.profiles.set(key, profile);
    }
    return profile;
  }
}
