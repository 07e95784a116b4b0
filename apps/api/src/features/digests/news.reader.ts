import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { isSilenced } from '../follows/index.ts';
import { creditTo, isRevealedTo, joinCanonical } from '../ideas/index.ts';
import { noticeStands } from '../notices/index.ts';
import { calmKinds, type News } from './news.ts';

const DAY_MS = 86_400_000;
/** Older news than this are for the inbox alone: nobody wants last year's by mail. */
const DIGEST_DAYS = 31;
const AT_ONCE_DAYS = 1;
/** After a mail at once, further news of the same idea wait so long and come as one. */
const QUIET_MS = 15 * 60_000;

/**
 * Of a notice `n` about idea `i` in space `s`: unread, no mail has told of it, and its member may still see it and still
 * wants to hear of it.
 */
const isToTell = `n.read_at is null
  and not exists (select 1 from mailed_notices told
    where told.event_id = n.event_id and told.member_id = n.member_id and told.kind = n.kind)
  and ${noticeStands} and i.withdrawn_at is null and not ${isSilenced('n.member_id', 'n.idea_id')}
  and not exists (select 1 from follows f where f.member_id = n.member_id and f.subject_kind = 'member'
    and f.subject_id = n.actor_id and f.level = 'none' and n.kind not in ('answer', 'decision'))`;

/** And at once, at moment $1, to the member of preferences `p`. */
const isToTellAtOnce = `n.kind = any($2) and n.at >= greatest(p.at_once_since, $3) and ${isToTell}
  and not exists (select 1 from mailed_notices recent where recent.member_id = n.member_id and recent.idea_id = n.idea_id
    and recent.at_once and recent.mailed_at > $1)`;

const ofIdeas = `${joinCanonical('n.idea_id')} join spaces s on s.id = i.space_id`;

/** What notices say, with the words they lead to. A notice without a comment is of the idea, its answer or a decision. */
const columns = `n.event_id as "eventId", n.member_id as "memberId", n.kind, n.at, n.idea_id as "ideaId", i.title,
  i.lang as "titleLang", n.comment_id as "commentId", stage.name as stage,
  case when n.event_id = i.id then ${isRevealedTo('i', 's', 'n.member_id')} and coalesce(author.name, byline.pseudonym) is not null
    else ${creditTo('i', 's', 'n.actor_id', 'n.member_id')} <> 'unnamed author' end as "isNamed",
  case when n.event_id = i.id then coalesce(author.name, byline.pseudonym) else actor.name end as actor,
  case when c.id is not null then c.body when n.event_id = i.id then i.body when d.id is not null then d.reason
    else a.body end as words,
  case when c.id is not null then c.lang when n.event_id = i.id then i.lang end as "wordsLang"`;
const words = `left join members actor on actor.id = n.actor_id
  left join idea_bylines byline on byline.idea_id = i.id and byline.position = (
    select min(position) from idea_bylines where idea_id = i.id)
  left join members author on author.id = byline.member_id and byline.kind = 'member'
  left join comments c on c.id = n.comment_id
  left join answers a on a.idea_id = i.id and n.kind in ('answer', 'mention') and n.comment_id is null
  left join lateral (select * from decisions where n.kind = 'decision' and idea_id = i.id and decided_at = n.at limit 1) d on true
  left join stages stage on stage.id = d.to_stage_id`;

/** What there is to be told by mail; each statement serves many members. */
@Injectable()
export class NewsReader {
  constructor(private readonly database: Database) {}

  /** What a digest would tell each of the members now; those with nothing are absent. */
  async forDigests(memberIds: readonly string[], now: Date): Promise<Map<string, News[]>> {
    return byMember(
      await this.database.rows<News>(
        `select ${columns} from unnest($1::uuid[]) w (id) left join mail_preferences p on p.member_id = w.id
         join notices n on n.member_id = w.id and n.at >= greatest(p.digest_since, $2) ${ofIdeas} ${words}
         where ${isToTell}`,
        [memberIds, before(now, DIGEST_DAYS * DAY_MS)],
      ),
    );
  }

  /** Some members, in the order of their ids, for whom there is something at once; taken until the transaction ends. */
  async takeAtOnce(now: Date, after: string | null, most: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select p.member_id as id from mail_preferences p
       where p.at_once_since is not null and ($4::uuid is null or p.member_id > $4)
         and exists (select 1 from notices n ${ofIdeas} where n.member_id = p.member_id and ${isToTellAtOnce})
       order by p.member_id limit $5 for update of p skip locked`,
      [...atOnce(now), after, most],
    );
    return rows.map(({ id }) => id);
  }

  /** What to tell each of these members at once. */
  async atOnce(memberIds: readonly string[], now: Date): Promise<Map<string, News[]>> {
    return byMember(
      await this.database.rows<News>(
        `select ${columns} from mail_preferences p join notices n on n.member_id = p.member_id ${ofIdeas} ${words}
         where p.member_id = any($4) and p.at_once_since is not null and ${isToTellAtOnce}`,
        [...atOnce(now), memberIds],
      ),
    );
  }

  /** Keeps what mails have told, so that no other tells it again. */
  async markMailed(news: readonly News[], now: Date, isAtOnce: boolean): Promise<void> {
    if (news.length === 0) return;
    await this.database.rows(
      `insert into mailed_notices (event_id, kind, member_id, idea_id, at_once, mailed_at)
       select event_id, kind, member_id, idea_id, $5, $6
       from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[]) as told (event_id, kind, member_id, idea_id)
       on conflict (event_id, member_id) do update set kind = excluded.kind, at_once = excluded.at_once, mailed_at = excluded.mailed_at`,
      [
        news.map(({ eventId }) => eventId),
        news.map(({ kind }) => kind),
        news.map(({ memberId }) => memberId),
        news.map(({ ideaId }) => ideaId),
        isAtOnce,
        now,
      ],
    );
  }
}

const before = (now: Date, ms: number) => new Date(now.getTime() - ms);

const atOnce = (now: Date) => [before(now, QUIET_MS), calmKinds, before(now, AT_ONCE_DAYS * DAY_MS)];

function byMember(news: News[]): Map<string, News[]> {
  const found = new Map<string, News[]>();
  for (const one of news) {
    const theirs = found.get(one.memberId);
    if (theirs) theirs.push(one);
    else found.set(one.memberId, [one]);
  }
  return found;
}
