import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FactListeners } from '../../platform/acts/fact-listeners.ts';
import type { Fact } from '../../platform/acts/fact.ts';
import { Database } from '../../platform/database/database.ts';
import { Params } from '../../platform/database/params.ts';
import { Bell } from '../../platform/log/bell.ts';
import { followersOf } from '../follows/index.ts';
import { ideaIsVisibleTo, joinCanonical, Meetings } from '../ideas/index.ts';
import { MENTIONED_FACT } from '../mentions/index.ts';
import { noticeKinds } from './notice.rules.ts';
import { everyInboxTopic, inboxTopic } from './notices.topics.ts';

/** Bells for single inboxes; beyond that all that are looked at look for themselves. */
const MOST_BELLS = 500;

const PATIENCE = '5min';

/** Who hears of what: a SELECT of `member_id` and `kind` (null for nobody's concern), and what the notice is about. */
interface Telling {
  ideaId: string;
  commentId: string | null;
  eventId: string;
  recipients: string;
}

type Teller = (fact: Fact, params: Params) => Promise<Telling | null> | Telling | null;

/**
 * Writes the notices of what happened, by one statement for all whom it concerns. May run twice: a thing brings a member
 * one notice, which only a stronger reason changes. Never to who did it, nor to who may not see it, nor against a choice.
 */
@Injectable()
export class NoticesWriter implements OnModuleInit {
  private readonly tellers: Record<string, Teller> = {
    'idea.posted': (fact, params) => ({
      ...ofIdea(fact.subjectId, fact.subjectId),
      recipients: `select member_id, case when wider = 'all' and level <> 'none' then 'new_idea' end as kind
        from (${followersOf(params.add(fact.subjectId))}) f`,
    }),
    'idea.answered': (fact, params) =>
      // A rewording is for whoever looks.
      Number(fact.facts['version']) === 1 ? toAllWhoFollow('answer', fact, params) : null,
    'idea.merged': (fact, params) => toAllWhoFollow('merge', fact, params),
    'idea.moved': (fact, params) => toAllWhoFollow('decision', fact, params),
    'comment.posted': (fact, params) => this.ofComment(fact, params),
    [MENTIONED_FACT]: (fact, params) => ofMention(fact, params),
  };

  constructor(
    private readonly database: Database,
    private readonly listeners: FactListeners,
    private readonly bell: Bell,
    private readonly meetings: Meetings,
  ) {}

  onModuleInit(): void {
    this.listeners.afterwards('notices', Object.keys(this.tellers), (fact) => this.write(fact));
  }

  async write(fact: Fact): Promise<void> {
    const params = new Params();
    const telling = await this.tellers[fact.action]!(fact, params);
    if (!telling) return;
    const { ideaId, commentId, eventId, recipients } = telling;
    // Nobody waits for it, and a hundred thousand rows take longer than a page may.
    await this.database.rows(`select set_config('statement_timeout', $1, true)`, [PATIENCE]);
    const [idea, actor] = [params.add(ideaId), params.add(fact.actorId)];
    const strength = (kind: string) => `array_position(${params.add([...noticeKinds])}::text[], ${kind})`;
    const told = await this.database.rows<{ memberId: string; followsAuthor: boolean }>(
      `insert into notices (member_id, event_id, kind, idea_id, comment_id, actor_id, at)
       select told.member_id, ${params.add(eventId)}::uuid, told.kind, i.id,
         ${params.add(commentId)}::uuid, ${actor}::uuid, ${params.add(fact.at)}::timestamptz
       from (${recipients}) told
       join members m on m.id = told.member_id and m.is_active and not m.is_placeholder
       ${joinCanonical(`${idea}::uuid`)} join spaces s on s.id = i.space_id
       where told.kind is not null and told.member_id is distinct from ${actor}::uuid
         and ${ideaIsVisibleTo('i', 's', 'told.member_id')}
         and not exists (select 1 from follows silenced where silenced.member_id = told.member_id
           and silenced.subject_kind = 'member' and silenced.subject_id = ${actor}::uuid and silenced.level = 'none'
           and told.kind not in ('answer', 'decision'))
       on conflict (event_id, member_id) do update set kind = excluded.kind, at = excluded.at, read_at = null
         where ${strength('excluded.kind')} < ${strength('notices.kind')}
       returning member_id as "memberId", kind = 'new_idea' and exists (
         select 1 from follows f join idea_bylines b on b.idea_id = idea_id and b.kind = 'member' and b.member_id = f.subject_id
         where f.member_id = notices.member_id and f.subject_kind = 'member' and f.level in ('all', 'calm')) as "followsAuthor"`,
      params.values,
    );
    // It comes to them as a post of somebody they follow.
    await this.meetings.meet(
      told.flatMap(({ memberId, followsAuthor }) => (followsAuthor ? [{ memberId, ideaId }] : [])),
      'followed member',
    );
    this.ring(told.map(({ memberId }) => memberId));
  }

  /** A comment answers the author of its parent, or at top level those of the idea; to others it is one more comment. */
  private async ofComment({ subjectId, facts }: Fact, params: Params): Promise<Telling> {
    const [ideaId, parentId] = [String(facts['ideaId']), facts['parentId']];
    const idea = params.add(ideaId);
    const answered = parentId
      ? `select author_id from comments where id = ${params.add(parentId)}`
      : `select member_id from idea_bylines where idea_id = any(idea_group(${idea}::uuid))`;
    const concerned = `${answered} union all select member_id from follows
      where subject_kind = 'idea' and subject_id = any(idea_group(${idea}::uuid)) and level = 'all'`;
    return {
      ...ofIdea(ideaId, subjectId),
      commentId: subjectId,
      recipients: `select member_id, case when level in ('all', 'calm') and member_id in (${answered}) then 'reply'
          when own = 'all' then 'comment' end as kind
        from (${followersOf(idea, concerned)}) f`,
    };
  }

  private ring(memberIds: string[]): void {
    if (memberIds.length === 0) return;
    const topics = memberIds.length > MOST_BELLS ? [everyInboxTopic] : memberIds.map(inboxTopic);
    this.database.afterCommit(() => topics.forEach((topic) => this.bell.ring(topic)));
  }
}

const ofIdea = (ideaId: string, eventId: string) => ({ ideaId, eventId, commentId: null });

const toAllWhoFollow = (
  kind: 'answer' | 'decision' | 'merge',
  { id, subjectId }: Fact,
  params: Params,
): Telling => ({
  ...ofIdea(subjectId, id),
  recipients: `select member_id, case when level in ('all', 'calm') then '${kind}' end as kind
    from (${followersOf(params.add(subjectId))}) f`,
});

/** Who is mentioned hears of it unless they want to hear nothing; whether they follow the idea does not matter. */
function ofMention({ id, subjectKind, subjectId, facts }: Fact, params: Params): Telling {
  const ideaId = String(facts['ideaId']);
  const mentioned = `select unnest(${params.add(facts['memberIds'])}::uuid[]) as id`;
  return {
    ...ofIdea(ideaId, subjectKind === 'answer' ? id : subjectId),
    commentId: subjectKind === 'comment' ? subjectId : null,
    recipients: `select mentioned.id as member_id, case when f.level is distinct from 'none' then 'mention' end as kind
      from (${mentioned}) mentioned
      left join (${followersOf(params.add(ideaId), mentioned)}) f on f.member_id = mentioned.id`,
  };
}
