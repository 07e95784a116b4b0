/** What a table can say of a person. `givenName` and `familyName` stand in for a missing `name`. */
export const personFields = [
  'email',
  'externalId',
  'name',
  'givenName',
  'familyName',
  'title',
  'unit',
  'level',
  'manager',
  'language',
  'timeZone',
] as const;
export type PersonField = (typeof personFields)[number];

/** Which field each column holds, in the order of the columns; null for columns that are left out. */
export type Mapping = readonly (PersonField | null)[];

/**
 * Words of column names in English, German, French and Spanish, blanks and accents taken out of both sides. The first
 * pattern that a name fits decides its field; a later pattern of a field is a weaker guess.
 */
const words: [PersonField | null, RegExp][] = [
  [null, /(manager|supervisor|vorgesetzt\w*|superieur\w*|responsable|jefe)s? (full )?(name|nom|nombre)$/],
  [
    'manager',
    /\b(manager|supervisor|line manager|reports to|boss|vorgesetzt\w*|fuhrungskraft|berichtet an|superieur\w*|responsable|manageur|jefe|jefa|reporta a|supervisora?)\b/,
  ],
  ['email', /\b(e ?mails?|mail|mailadresse|emailadresse|courriels?|correo|correos|mel)\b/],
  [
    'externalId',
    /\b(employee|staff|personnel|worker|person|user|external|payroll)\w* (id|no|nr|number|code)\b|\b(personalnummer|personal ?nr|mitarbeiter ?(nummer|nr|id)|matricule|legajo|identifiant|numero de (empleado|personal)|numero d employe)\b/,
  ],
  ['timeZone', /\b(time ?zone|zeitzone|fuseau( horaire)?|zona horaria|huso horario)\b/],
  ['language', /\b(language|locale|sprache|langue|idioma|lengua)\b/],
  [
    'title',
    /\b(job|job title|position|occupation|funktion|stelle\w*|beruf\w*|poste|fonction|puesto|cargo)\b/,
  ],
  [
    'unit',
    /\b(unit|org unit|department|dept|team|division|section|organi[sz]ation(al)?|abteilung|organisationseinheit|bereich|einheit|service|unite|departement|equipe|direction|departamento|unidad|area|equipo|seccion)\b/,
  ],
  ['level', /\b(level|grade|rung|rank|band|ebene|stufe|rang|niveau|echelon|nivel|grado)\b/],
  ['givenName', /\b(first ?name|given ?name|forename|vorname|rufname|prenom|primer nombre|nombre de pila)\b/],
  [
    'familyName',
    /\b(last ?name|family ?name|surname|nachname|familienname|nom de famille|apellidos?|zuname)\b/,
  ],
  ['name', /\b(full ?name|display ?name|name|names|nom|nom complet|nombre|nombre completo|called)\b/],
  ['title', /\b(title|titel|titre|titulo|role|rolle)\b/],
  ['email', /\b(address|adresse|direccion)\b/],
  ['externalId', /\b(id|number|nummer|numero|key|kennung)\b/],
];

/** A guess at what the columns hold, from their names; a field is given to one column at most, the surest first. */
export function guessedMapping(columns: readonly string[]): Mapping {
  const guesses = columns
    .map((column, index) => ({ index, ...guessOf(column) }))
    .filter(({ field }) => field !== null)
    .sort((one, other) => one.weakness - other.weakness || one.index - other.index);
  const mapping = columns.map((): PersonField | null => null);
  const taken = new Set<PersonField>();
  for (const { index, field } of guesses) {
    if (!field || taken.has(field)) continue;
    taken.add(field);
    mapping[index] = field;
  }
  // French "Nom" beside "Prénom", Spanish "Nombre" beside "Apellidos".
  const has = (field: PersonField) => mapping.indexOf(field);
  if (has('givenName') >= 0 && has('familyName') < 0 && has('name') >= 0) mapping[has('name')] = 'familyName';
  if (has('familyName') >= 0 && has('givenName') < 0 && has('name') >= 0) mapping[has('name')] = 'givenName';
  return mapping;
}

/** Lower is surer: a short name that is the word alone, before a question that holds it; an address of a manager before a name. */
function guessOf(column: string): { field: PersonField | null; weakness: number } {
  const name = plain(column);
  const at = words.findIndex(([, pattern]) => pattern.test(name));
  const field = at < 0 ? null : words[at]![0];
  const isKey = /\b(e ?mail|mail|id|number|nummer|courriel|correo)\b/.test(name);
  return { field, weakness: at * 1000 + name.length - (field === 'manager' && isKey ? 500 : 0) };
}

function plain(column: string): string {
  return column
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What is missing for people to be found and named: a sentence key, or null when all is there. */
export function missingField(mapping: Mapping): 'email' | 'name' | null {
  if (!mapping.includes('email')) return 'email';
  const isNamed =
    mapping.includes('name') || (mapping.includes('givenName') && mapping.includes('familyName'));
  return isNamed ? null : 'name';
}
