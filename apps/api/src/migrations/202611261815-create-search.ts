import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is searched stands in tables of its own, kept by triggers in the transaction that writes the words, so that
 * no way of writing can forget it. docs/decisions/0016 tells why it looks as it does.
 */
export class CreateSearch1764180900000 implements MigrationInterface {
  name = 'CreateSearch1764180900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(languages);
    await runner.query(tables);
    await runner.query(indexing);
    await runner.query(triggers);
    await runner.query(backfill);
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger search_ideas_posted on ideas; drop trigger search_ideas_changed on ideas;
      drop trigger search_bylines_added on idea_bylines; drop trigger search_bylines_changed on idea_bylines;
      drop trigger search_tags_added on idea_tags; drop trigger search_tags_removed on idea_tags;
      drop trigger search_comments_posted on comments; drop trigger search_comments_changed on comments;
      drop trigger search_members_added on members; drop trigger search_members_changed on members;
      drop index members_by_words, tags_by_letters;
      drop view idea_search_source, comment_search_source;
      drop table idea_search, comment_search, search_words, search_noted_words, search_language;
      drop function search_after_ideas, search_after_parts, search_after_comments, search_after_members, search_index_ideas,
        search_index_comments, search_note, search_learn_noted, search_count_words, search_vector, search_configuration, search_fold;
      drop text search configuration upwell_simple, upwell_en, upwell_es, upwell_de, upwell_fr;
    `);
  }
}

const letters = 'asciiword, asciihword, hword_asciipart, word, hword, hword_part';
const configuration = (name: string, base: string, stemmer: string) => `
  create text search configuration upwell_${name} (copy = ${base});
  alter text search configuration upwell_${name} alter mapping for ${letters} with unaccent, ${stemmer};`;

/** Accents count for nothing; words are found by their stem, and always as they were written. */
const languages = `
  create extension if not exists unaccent;
  create extension if not exists pg_trgm;
  create extension if not exists btree_gin;
  ${configuration('simple', 'simple', 'simple')}
  ${configuration('en', 'english', 'english_stem')}
  ${configuration('es', 'spanish', 'spanish_stem')}
  ${configuration('de', 'german', 'german_stem')}
  ${configuration('fr', 'french', 'french_stem')}

  -- How a text of that language is taken apart; one that does not say is in the language of the organisation.
  create function search_configuration(lang text) returns regconfig language sql stable parallel safe as $$
    select case split_part(lower(coalesce(lang, (select to_jsonb(o) ->> 'language' from organisation o), 'en')), '-', 1)
      when 'en' then 'upwell_en'::regconfig when 'es' then 'upwell_es'::regconfig
      when 'de' then 'upwell_de'::regconfig when 'fr' then 'upwell_fr'::regconfig
      else 'upwell_simple'::regconfig end
  $$;

  create function search_vector(configuration regconfig, words text) returns tsvector language sql immutable parallel safe as $$
    select case when configuration = 'upwell_simple'::regconfig then to_tsvector('upwell_simple', words)
      else to_tsvector(configuration, words) || to_tsvector('upwell_simple', words) end
  $$;

  create function search_fold(words text) returns text language sql immutable parallel safe as $$
    select lower(public.unaccent('public.unaccent', words))
  $$;`;

const tables = `
  create table idea_search (
    idea_id uuid primary key references ideas (id) on delete cascade,
    -- days since 1970: the newest are looked at first
    day integer not null,
    -- words of title (A), tags (B) and body (C); and as lexemes no text can hold: #s:space #g:stage #t:tag #a:author by name
    vector tsvector not null
  );
  create table comment_search (
    comment_id uuid primary key references comments (id) on delete cascade,
    day integer not null,
    -- words of the body, and #a:author
    vector tsvector not null
  );
  -- Every word that was ever written, without accents: what a beginning may become, and what a typo may have meant.
  create table search_words (
    word text primary key,
    -- about how many texts it stands in; counted now and then
    uses integer not null default 1
  );

  create table search_noted_words (
    id bigint generated always as identity primary key,
    word text not null
  );
  -- How texts without a language were taken apart when they were last read; without a row nobody knows.
  create table search_language (
    id boolean primary key check (id),
    configuration text not null
  );
  insert into search_language select true, search_configuration(null)::text;

  create view idea_search_source as
    select i.id as idea_id, extract(epoch from i.posted_at)::bigint / 86400 as day,
      setweight(search_vector(k.configuration, i.title), 'A')
        || setweight(search_vector(k.configuration, coalesce(t.names, '')), 'B')
        || setweight(search_vector(k.configuration, i.body), 'C')
        || array_to_tsvector(array['#s:' || i.space_id, '#g:' || i.stage_id] || coalesce(t.marks, '{}') || coalesce(a.marks, '{}')) as vector
    from ideas i
    -- Without the offset the function would be called once for each use.
    cross join lateral (select search_configuration(i.lang) as configuration offset 0) k
    left join lateral (
      select string_agg(t.name, ' ') as names, array_agg('#t:' || t.id) as marks
      from idea_tags it join tags t on t.id = it.tag_id where it.idea_id = i.id) t on true
    left join lateral (
      -- Nobody is found behind a pseudonym.
      select array_agg(distinct '#a:' || b.member_id) as marks
      from idea_bylines b where b.idea_id = i.id and b.kind = 'member' and b.member_id is not null) a on true;

  create view comment_search_source as
    select c.id as comment_id, extract(epoch from c.posted_at)::bigint / 86400 as day,
      search_vector(k.configuration, c.body)
        || array_to_tsvector(case when c.author_id is null then '{}'::text[] else array['#a:' || c.author_id] end) as vector
    from comments c
    cross join lateral (select search_configuration(c.lang) as configuration offset 0) k;`;

const indexing = `
  -- Notes words that are new, where no two transactions can meet; search_learn_noted makes them known after the commit.
  create function search_note(texts text[]) returns void language sql as $$
    -- Each word once before it is looked at: texts repeat themselves.
    with words as materialized (
      select distinct v.lexeme as word from unnest(texts) as t (words) cross join unnest(to_tsvector('upwell_simple', t.words)) v)
    insert into search_noted_words (word)
    select n.word from words n
    where n.word ~ '^[[:alpha:]]{2,30}$' and not exists (select 1 from search_words w where w.word = n.word)
  $$;

  create function search_learn_noted() returns void language sql as $$
    with noted as (
      delete from search_noted_words where id in (select id from search_noted_words order by id for update skip locked) returning word)
    insert into search_words (word) select distinct word from noted order by word on conflict do nothing
  $$;

  create function search_index_ideas(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;
    insert into idea_search (idea_id, day, vector)
    select idea_id, day, vector from idea_search_source where idea_id = any(ids)
    on conflict (idea_id) do update set day = excluded.day, vector = excluded.vector
      where (idea_search.day, idea_search.vector) is distinct from (excluded.day, excluded.vector);
  end $$;

  create function search_index_comments(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;
    insert into comment_search (comment_id, day, vector)
    select comment_id, day, vector from comment_search_source where comment_id = any(ids)
    on conflict (comment_id) do update set day = excluded.day, vector = excluded.vector
      where (comment_search.day, comment_search.vector) is distinct from (excluded.day, excluded.vector);
  end $$;

  -- How often words are used, from a sample of the texts; the rest of the words stays as it was.
  create function search_count_words(sample real) returns void language plpgsql as $$
  begin
    update search_words w set uses = greatest(1, (s.ndoc * 100 / sample)::integer)
    from ts_stat(format('select vector from idea_search tablesample system (%s) union all select vector from comment_search tablesample system (%s)', sample, sample)) s
    where s.word = w.word and w.uses is distinct from greatest(1, (s.ndoc * 100 / sample)::integer);
  end $$;`;

const triggers = `
  create function search_after_ideas() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_index_ideas(array(select id from after));
      perform search_note(array(select title || ' ' || body from after));
    else
      perform search_index_ideas(array(
        select a.id from after a join before b on b.id = a.id
        where (a.title, a.body, a.lang, a.space_id, a.stage_id, a.posted_at)
          is distinct from (b.title, b.body, b.lang, b.space_id, b.stage_id, b.posted_at)));
      perform search_note(array(
        select a.title || ' ' || a.body from after a join before b on b.id = a.id where (a.title, a.body) is distinct from (b.title, b.body)));
    end if;
    return null;
  end $$;
  create trigger search_ideas_posted after insert on ideas
    referencing new table as after for each statement execute function search_after_ideas();
  create trigger search_ideas_changed after update on ideas
    referencing old table as before new table as after for each statement execute function search_after_ideas();

  create function search_after_parts() returns trigger language plpgsql as $$
  begin
    perform search_index_ideas(array(select distinct idea_id from touched));
    return null;
  end $$;
  create trigger search_bylines_added after insert on idea_bylines
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_bylines_changed after update on idea_bylines
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_tags_added after insert on idea_tags
    referencing new table as touched for each statement execute function search_after_parts();
  create trigger search_tags_removed after delete on idea_tags
    referencing old table as touched for each statement execute function search_after_parts();

  create function search_after_comments() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      perform search_index_comments(array(select id from after));
      perform search_note(array(select body from after));
    else
      perform search_index_comments(array(
        select a.id from after a join before b on b.id = a.id
        where (a.body, a.lang, a.author_id, a.posted_at) is distinct from (b.body, b.lang, b.author_id, b.posted_at)));
      perform search_note(array(select a.body from after a join before b on b.id = a.id where a.body <> b.body));
    end if;
    return null;
  end $$;
  create trigger search_comments_posted after insert on comments
    referencing new table as after for each statement execute function search_after_comments();
  create trigger search_comments_changed after update on comments
    referencing old table as before new table as after for each statement execute function search_after_comments();

  create function search_after_members() returns trigger language plpgsql as $$
  begin
    perform search_note(array(select name from after));
    return null;
  end $$;
  create trigger search_members_added after insert on members
    referencing new table as after for each statement execute function search_after_members();
  create trigger search_members_changed after update on members
    referencing new table as after for each statement execute function search_after_members();`;

const backfill = `
  insert into idea_search (idea_id, day, vector) select idea_id, day, vector from idea_search_source;
  insert into comment_search (comment_id, day, vector) select comment_id, day, vector from comment_search_source;
  insert into search_words (word)
    select distinct v.lexeme from (
      select title || ' ' || body from ideas union all select body from comments union all select name from members union all select name from tags
    ) t (words) cross join unnest(to_tsvector('upwell_simple', t.words)) v where v.lexeme ~ '^[[:alpha:]]{2,30}$';
  select search_count_words(100);`;

const indexes = `
  create index idea_search_by_words on idea_search using gin (vector, day) with (gin_pending_list_limit = 1024);
  create index idea_search_by_day on idea_search (day desc);
  create index comment_search_by_words on comment_search using gin (vector, day) with (gin_pending_list_limit = 1024);
  create index comment_search_by_day on comment_search (day desc);
  create index search_words_by_beginning on search_words (word text_pattern_ops);
  create index search_words_by_letters on search_words using gin (word gin_trgm_ops);
  create index members_by_words on members using gin (to_tsvector('upwell_simple', name));
  create index tags_by_letters on tags using gin (search_fold(name) gin_trgm_ops);`;
