import type { MappedField, TableKind } from './mapping.rules.ts';

/** Small letters without accents, words apart: `createdAt`, `Created At` and `created_at` are one. */
export function headingWords(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();
}

type Words = Partial<Record<MappedField, string>>;

const person = {
  author:
    'author id|user id|creator id|created by id|owner id|submitter id|participant id|member id|author|creator|user|created by|submitted by|submitter|username|user name|owner|contributor|proposer|autor|autor id|usuario|usuario id|auteur|verfasser|autor in|who',
  authorName:
    'author name|creator name|user name|username|full name|display name|submitter name|owner name|name|nombre|nom|your name',
  authorEmail:
    'author email|creator email|user email|email|e mail|email address|mail|submitter email|correo|correo electronico|owner email|contact email',
};
const written = {
  createdAt:
    'created at|created|timestamp|datetime|date created|created on|created date|creation date|submitted at|submitted|submission date|date submitted|posted at|posted on|published at|date|fecha|fecha de creacion|zeitstempel|horodateur|marca temporal|start date|datum|idea date|time|end date',
  lang: 'lang|language|locale|idioma|user language',
};

/** Headings of usual exports, the surest first; `|` between them. */
export const usualHeadings: Record<TableKind, Words> = {
  ideas: {
    id: 'id|idea id|idea number|suggestion id|proposal id|post id|topic id|response id|respondent id|submission id|external id|code|codigo|number|no|nr|ref|reference|key|uuid',
    title:
      'title|idea title|heading|caption|titulo|titre|titel|headline|subject|topic title|proposal title|suggestion|idea|name|suggestion title|nombre',
    body: 'body|description|long text|idea description|descripcion|text|texto|details|content|raw|comment body|beschreibung|idea text|suggestion text|suggestion body|cooked|explanation|summary|resumen|message',
    ...person,
    ...written,
    status:
      'status|state|estado|stage|idea stage|phase|workflow stage|workflow status|status name|moderated|statut|suggestion status',
    category:
      'category|category name|categoria|campaign|campaign name|forum|forum name|board|theme|group|kategorie|area|department|topic',
    tags: 'tags|tag list|labels|label|etiquetas|schlagworte|keywords',
    votesUp:
      'votes up|up votes|upvotes|agrees|votes count|vote count|votes|num supports|supports|cached votes up|total votes|supporters|supporters count|number of votes|num votes|likes|like count|votos|score|apoyos',
    votesDown: 'votes down|down votes|downvotes|disagrees|cached votes down|dislikes',
    votesPass: 'votes pass|passes|neutral votes',
    url: 'url|link|permalink|public url|idea url|web url|site url',
  },
  comments: {
    id: 'id|comment id|reply id|post id|comentario id|number|external id|uuid',
    ideaId:
      'idea id|proposal id|suggestion id|post id|topic id|commentable id|idea number|post number|proposal|idea|suggestion|propuesta id|debate id|discussion id|ticket id|record id',
    parentId:
      'parent id|parent comment id|parent|reply to id|in reply to id|in reply to|reply to|reply to post number|ancestry|replied to|parent comment|padre id|comment parent',
    body: 'body|comment|text|content|comment text|comment body|comments|raw|message|texto|comentario|reply|cooked|description|kommentar',
    ...person,
    ...written,
    votesUp:
      'votes up|up votes|upvotes|num positive votes|cached votes up|likes|like count|votes|num votes|vote count|agrees|score',
    votesDown: 'votes down|down votes|downvotes|num negative votes|cached votes down|dislikes|disagrees',
  },
  votes: {
    ideaId:
      'idea id|comment id|proposal id|suggestion id|post id|votable id|topic id|statement id|idea number|post number|item id|idea|proposal|suggestion|number|post',
    voter:
      'voter id|user id|participant id|participant|voter|member id|supporter id|user|username|user name|author id|supporter|created by|email|user email|pid|usuario id',
    voterName: 'voter name|user name|name|full name|supporter name|display name|username',
    voterEmail: 'voter email|user email|email|email address|supporter email|e mail',
    value:
      'vote|value|vote value|vote flag|opinion|choice|direction|vote type|voto|vote weight|response|answer',
    createdAt:
      'timestamp|created at|datetime|date|voted at|created|date created|vote date|submitted at|fecha|created on',
  },
};
