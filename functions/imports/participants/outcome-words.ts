import { tidyText, textKey } from '../../../domain/ground/same-text';
import { MEMBER_STANDING_TEXTS } from '../../../words/training/export-words';
import { readDate } from '../values/written-date';

/** What a cell says of whether somebody completed; only `completed` and a `yes` under the right header say that they did. */
export type ReadOutcome =
  | { kind: 'completed' }
  /** They did not turn up, did not pass, took part in part, or are enrolled or under way. */
  | { kind: 'not' }
  /** A mark or yes and no: what it affirms is in the header. */
  | { kind: 'yes' | 'no' }
  | { kind: 'date' }
  | { kind: 'share'; percent: number }
  | { kind: 'empty' }
  | { kind: 'unknown' };

const YES: ReadonlySet<string> = new Set([
  'ja',
  'j',
  'yes',
  'y',
  'true',
  'sand',
  'sandt',
  '1',
  'x',
  '✓',
  '✔',
  '☑',
  '✅',
  '√',
  'v',
  '+',
  'ok',
]);
const NO: ReadonlySet<string> = new Set([
  'nej',
  'n',
  'no',
  'false',
  'falsk',
  '0',
  '✗',
  '✘',
  '✖',
  '❌',
  '☐',
  '÷',
]);

const COMPLETED: ReadonlySet<string> = new Set([
  'gennemført',
  'fuldført',
  'afsluttet',
  'bestået',
  'færdig',
  'færdiggjort',
  'godkendt',
  'opnået',
  'deltog',
  'deltaget',
  'har deltaget',
  'mødt',
  'mødt op',
  'mødte',
  'mødte op',
  'fremmødt',
  'fremmødte',
  'til stede',
  'tilstede',
  'var til stede',
  'fuldt gennemført',
  'gennemført og bestået',
  'completed',
  'complete',
  'passed',
  'pass',
  'finished',
  'done',
  'attended',
  'present',
  'approved',
  'har gennemført',
  'har fuldført',
  'har afsluttet',
  'har bestået',
  'er gennemført',
  'blev gennemført',
  'certified',
  'successful',
  'succeeded',
  'completed and passed',
  'completed successfully',
]);

/** Words by which a text anywhere says that somebody has not completed. */
const NOT = new RegExp(
  [
    // they did not
    '(^|\\W)(ikke|ej|aldrig|uden|not|never|didn.?t|wasn.?t|hasn.?t)(\\W|$)',
    'udeble',
    'fravær',
    'afmeld',
    'afbud',
    '(^|\\W)(syg|sygdom|sygemeldt|sick|ill)(\\W|$)',
    'dumpe',
    '(^|\\W)fail',
    'no.?show',
    'absen',
    'withdr',
    'trukket',
    'cancel',
    'aflys',
    'annull',
    'afbr',
    'drop',
    'frafald',
    'udgået',
    'afvis',
    'reject',
    'declin',
    'slettet',
    'deleted',
    'removed',
    'fjernet',
    'missed',
    'u(be|af|fuld|god)',
    'mangl',
    // not yet, or in part
    '(^|\\W)(un|in)(complete|completed|finished|verified|approved)',
    'missing',
    'delvis',
    'part(ial|ly)',
    'tilmeld',
    'inviter',
    'invited',
    'enrol',
    'registered',
    'registreret',
    'ventel',
    'wait',
    'i ?gang',
    'påbegynd',
    'begyndt',
    'start',
    'undervejs',
    'in.?progress',
    'ongoing',
    'pending',
    'afvent',
    'plan',
    'scheduled',
    '(^|\\W)(åben|open|ny|new|todo)(\\W|$)',
    'tildelt',
    'assigned',
    'booket',
    'booked',
    'udløb',
    'expired',
    'overdue',
    'forfald',
    'for sent',
  ].join('|'),
);

/** The same, where a whole text in a column of remarks can mean nothing else. */
const PLAINLY_NOT = new RegExp(
  `^(${[
    'udeblev(et|en)?',
    'fravær(ende)?',
    'afmeldt',
    'afmeldte',
    '(meldte |meldt )?afbud',
    'sygemeldt',
    'syg',
    'afbrudt',
    'afbrød',
    'aflyst',
    'annulleret',
    'afvist',
    'frafaldet',
    'faldt fra',
    'dumpet',
    '(har |fik |var |blev |er )?(desværre |endnu |stadig )?(ikke|ej|aldrig) (endnu |fået )?(gennemført|fuldført|bestået|mødt|deltaget|fremmødt|afsluttet|færdig|startet|påbegyndt|begyndt|til ?stede|godkendt|bekræftet|dukket op)',
    '(mødte|kom|deltog|bestod|gennemførte|fuldførte|dukkede) (desværre )?(ikke|aldrig)',
    'nåede (desværre )?(ikke|aldrig)( (op|frem|det|at (gennemføre|fuldføre|deltage|bestå|afslutte|møde)|prøven|eksamen|testen|kurset)|$)',
    '(kun )?delvist?( (gennemført|fuldført|bestået|deltaget|deltagelse|mødt|fremmødt)|$)',
    '(deltog|gennemførte|mødte|bestod|deltaget|gennemført) (kun )?delvis',
    '(på )?venteliste',
    'afventer( (start|prøve|eksamen|resultat|bedømmelse|godkendelse)|$)',
    '(inviteret|tildelt)$',
    '(was |has |is |did )?(not|never) (yet )?(complete|completed|attended?|pass|passed|started|present|verified|finish|finished|attempted|begun)',
    '(did not|didn.?t) (attend|complete|pass|finish|show|turn)',
    'withdrawn',
    'withdrew',
    'cancell?ed',
    'no.?show',
    'absent',
    'failed',
    'missed',
    'declined',
    'rejected',
    'dropped out',
    'unsuccessful',
    'partial(ly)?( (complet|attend)[a-z]*|$)',
    'uncompleted',
    'unfinished',
    '(on )?wait(ing)?[ -]?list(ed)?',
    'pending( (approval|completion|start|result)|$)',
    '(registered|invited|assigned|overdue)$',
    'tilmeldt',
    'i gang',
    'igang',
    'påbegyndt',
    'in progress',
    'enrolled',
    'incomplete',
    'not verified',
  ].join('|')})(\\W|$)`,
);

/** A text says something of a person's completing in so many letters at most; more is a remark. */
const MOST_LETTERS = 60;

/** Reads a cell of a column that says whether people completed. What is not in the vocabulary is unknown. */
export function readOutcome(cell: string): ReadOutcome {
  const text = bare(cell);
  if (text === '') return { kind: tidyText(cell) === '' ? 'empty' : 'unknown' };
  if (YES.has(text)) return { kind: 'yes' };
  if (NO.has(text)) return { kind: 'no' };
  if (COMPLETED.has(text)) return { kind: 'completed' };
  if (text.length > MOST_LETTERS) return { kind: 'unknown' };
  if (NOT.test(text)) return { kind: 'not' };
  if (readDate(cell, { order: 'dayFirst', shortYears: true }) !== undefined) return { kind: 'date' };
  const percent = shareIn(text);
  if (percent !== undefined) return { kind: 'share', percent };
  return isCompletedWithMore(text) ? { kind: 'completed' } : { kind: 'unknown' };
}

/** Whether a cell of a column of any kind says by itself that somebody has not completed. */
export function saysNot(cell: string): boolean {
  const text = bare(cell);
  return text.length <= MOST_LETTERS && PLAINLY_NOT.test(text);
}

/** Whether a cell can be nothing but such a word, whatever stands above its column. */
export const isOutcomeWord = (cell: string): boolean => COMPLETED.has(bare(cell)) || saysNot(cell);

/** Whether a cell is a mark, a yes or no, or a share in percent: under an unknown header it may say anything. */
export const isBareMark = (cell: string): boolean => {
  const { kind } = readOutcome(cell);
  return kind === 'yes' || kind === 'no' || (kind === 'share' && /%|pct|procent|percent/.test(textKey(cell)));
};

/** Without marks at the ends, which say nothing. */
const bare = (cell: string): string => {
  // Systems write their words together: `notStarted`, `NOT_STARTED`.
  const text = textKey(cell.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' '));
  const inner = text
    .replace(/^[\s.,;:!"'()[\]»«“”*]+/u, '')
    .replace(/(?<![\s.,;:!"'()[\]»«“”*])[\s.,;:!"'()[\]»«“”*]+$/u, '');
  return inner.replace(/[–—−]/g, '-');
};

/** `45 %`, `0,5` of one hundred is not told apart from half a point: only shares with a sign, counts of counts and bare numbers. */
function shareIn(text: string): number | undefined {
  const [, part = '', whole = ''] = /^(\d{1,4}) ?(?:\/|af|of|ud af|out of) ?(\d{1,4})$/.exec(text) ?? [];
  if (whole !== '') return Number(whole) === 0 ? undefined : (100 * Number(part)) / Number(whole);
  const [, number = ''] =
    /^(\d{1,3}(?:[.,]\d{1,4})?) ?(?:%|pct\.?|procent|percent|point|p)?$/.exec(text) ?? [];
  return number === '' ? undefined : Number(number.replace(',', '.'));
}

/** `Gennemført 03-09-2026`, `Bestået (100 %)`, and what Moodle says of a pass mark: more behind the word that takes nothing of it back. */
function isCompletedWithMore(text: string): boolean {
  const [, word = '', more = ''] = /^([a-zæøå]+)[ :(,-]+(.+)$/.exec(text) ?? [];
  if (!COMPLETED.has(word)) return false;
  if (/^(achieved pass grade|opnåede beståelseskarakter)$/.test(bare(more))) return true;
  const date = more.replace(/^(den|d\.|on|kl\.?) /, '');
  return shareIn(bare(more)) === 100 || readDate(date, { order: 'dayFirst', shortYears: true }) !== undefined;
}

/** How a person stands in the app's own overview, which has it beside each course: it says nothing of one row. */
export const isStanding = (cell: string): boolean => STANDINGS.has(bare(cell));

/** Whether a cell under a header that says that somebody was away says that they were not. */
export const saysNoAbsence = (cell: string): boolean =>
  /^(ingen|intet|none|0 ?(t|timer?|min|minutter|dage?|hours?|days?)|(ingen|intet|uden|ikke|no|not|without) (fravær|fraværende|afbud|absences?|absent))$/.test(
    bare(cell),
  );

const STANDINGS: ReadonlySet<string> = new Set(
  Object.values(MEMBER_STANDING_TEXTS).flatMap(({ da, en }) => [bare(da), bare(en)]),
);
