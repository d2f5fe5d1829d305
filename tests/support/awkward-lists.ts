import fc from 'fast-check';
import { COURSE } from './participant-lists';

/** What a cell of a column about the outcome says of a person, to anybody who reads it under its header. */
export type Says = 'completed' | 'not' | 'unsure' | 'points' | 'nothing';

/** A column as a system has it: what stands above it, and its words with what each says there. */
export type AwkwardColumn = { head: string; words: readonly (readonly [string, Says])[] };

const done = (...words: string[]) => words.map((word) => [word, 'completed'] as const);
const not = (...words: string[]) => words.map((word) => [word, 'not'] as const);
const unsure = (...words: string[]) => words.map((word) => [word, 'unsure'] as const);

const YES_NO = [...done('Ja', 'ja', 'x', '✓', 'JA'), ...not('Nej', 'nej', '✗')];
const DANISH = [
  ...done('Gennemført', 'Bestået', 'Afsluttet', 'Fuldført', 'Deltog'),
  ...not(
    'Ikke gennemført',
    'Ikke bestået',
    'I gang',
    'Tilmeldt',
    'Afbud',
    'Udeblevet',
    'Afmeldt',
    'Påbegyndt',
  ),
  ...unsure('Måske', 'Se bemærkning', 'Type B'),
];
const ENGLISH = [
  ...done('Completed', 'Passed', 'Attended'),
  ...not('In progress', 'Not started', 'Enrolled', 'No show', 'Failed', 'Incomplete', 'Withdrawn'),
  ...unsure('Maybe', 'See note'),
];
const PERCENT = [...done('100 %', '100%'), ...not('0 %', '50 %', '99 %')];
/** Points pass only where somebody has said how many are enough. */
const POINTS = ['0', '50', '85', '100', '50 %', '100 %'].map((word) => [word, 'points'] as const);

const column = (head: string, words: AwkwardColumn['words']): AwkwardColumn => ({ head, words });

/** The systems from which lists of participants come: their headers, and what they say of how it went. */
export const SYSTEMS = {
  Kursusportalen: {
    heads: { mail: 'E-mail', name: 'Deltager', course: 'Kursus', date: 'Kursusdato' },
    outcomes: [column('Status', DANISH), column('Fremmødt', YES_NO)],
  },
  KMD: {
    heads: { mail: 'Mailadresse', name: 'Medarbejder', course: 'Kursusnavn', date: 'Slutdato' },
    outcomes: [column('Kursusstatus', DANISH), column('Gennemført?', YES_NO)],
  },
  SD: {
    heads: { mail: 'Arbejdsmail', name: 'Navn', course: 'Aktivitet', date: 'Dato' },
    outcomes: [column('Resultat', DANISH), column('Deltagelse', [...YES_NO, ...DANISH])],
  },
  Plan2learn: {
    heads: { mail: 'Email', name: 'Deltagernavn', course: 'Kursustitel', date: 'Afslutningsdato' },
    outcomes: [column('Fremdrift', PERCENT), column('Resultat', DANISH)],
  },
  Campus: {
    heads: { mail: 'E-mail', name: 'Fulde navn', course: 'Modul', date: 'Dato' },
    outcomes: [column('Gennemførelsesgrad', PERCENT), column('Status', DANISH)],
  },
  Moodle: {
    heads: { mail: 'Email address', name: 'Full name', course: 'Course name', date: 'Date' },
    outcomes: [column('Completion status', ENGLISH), column('Progress', PERCENT), column('Score', POINTS)],
  },
  Teams: {
    heads: { mail: 'Email', name: 'Name', course: 'Course', date: 'Course date' },
    outcomes: [column('Attendance', ENGLISH), column('Absent', [...not('Yes', 'x'), ['', 'nothing']])],
  },
  Excel: {
    heads: { mail: 'Mail', name: 'Navn', course: 'Titel', date: 'Dato' },
    outcomes: [column('Deltog', YES_NO), column('Bestået', YES_NO), column('Udeblevet', not('x', 'ja'))],
  },
} as const satisfies Record<string, { heads: Heads; outcomes: readonly AwkwardColumn[] }>;
type Heads = Record<'mail' | 'name' | 'course' | 'date', string>;

/** Columns that somebody adds to a list from any system, so that two of them may contradict each other. */
const ADDED: readonly AwkwardColumn[] = [
  column('Gennemført', [...YES_NO, ...DANISH]),
  column('Resultat', DANISH),
  column('Completion', ENGLISH),
  column('Progress', PERCENT),
];

/** Columns that mean nothing for this, with what is in them. */
const ASIDES = [
  ['Afdeling', ['Teknik og Miljø', 'Borgmesterens afdeling', 'Økonomi']],
  ['Bemærkning', ['', 'Kom fra Odense', 'Vegetar']],
  ['Lokale', ['Mødelokale 2', 'Online', 'Salen']],
] as const;

const MAILS = ['mette@eksempel.dk', 'lars@eksempel.dk', 'pia@eksempel.dk'];
const NAMES = ['Mette Holm', 'Lars Østergaard', 'Pia Ravn'];

/** Days as people and systems write them; every one of them can be read without a question. */
export const DATE_FORMS = {
  'day first': '14-09-2026',
  dotted: '14.09.2026',
  strokes: '14/9-2026',
  'a month in words': '14. september 2026',
  'a month in English': 'September 14, 2026',
  'a weekday in front': 'mandag den 14. september 2026',
  ISO: '2026-09-14',
  'ISO with a time': '2026-09-14T09:05:00Z',
  'a time behind': '14-09-2026 14:05',
} as const;

/** A list before it is written to a file: its header and its rows, with what each row says in its outcome columns. */
export type AwkwardList = {
  system: keyof typeof SYSTEMS;
  columns: readonly string[];
  rows: readonly { cells: Readonly<Record<string, string>>; says: readonly Says[] }[];
  outcomes: readonly string[];
  aside: readonly string[];
};

/** Lists with up to three columns about the outcome, agreeing or not, in any order and beside columns that mean nothing. */
export const awkwardList: fc.Arbitrary<AwkwardList> = fc
  .constantFrom(...(Object.keys(SYSTEMS) as (keyof typeof SYSTEMS)[]))
  .chain((system) => {
    const { heads, outcomes: own } = SYSTEMS[system];
    const all = [...own, ...ADDED.filter(({ head }) => !own.some((one) => one.head === head))];
    const outcomeColumns = fc.subarray<AwkwardColumn>(all, { minLength: 1, maxLength: 3 });
    return fc.tuple(outcomeColumns, fc.subarray([...ASIDES])).chain(([outcomes, asides]) => {
      const row = fc.tuple(
        fc.tuple(...outcomes.map(({ words }) => fc.constantFrom(...words))),
        fc.tuple(...asides.map(([, texts]) => fc.constantFrom(...texts))),
      );
      const columns: string[] = [
        ...Object.values(heads),
        ...outcomes.map(({ head }) => head),
        ...asides.map(([head]) => head),
      ];
      return fc
        .tuple(
          fc.array(row, { minLength: 1, maxLength: MAILS.length }),
          fc.shuffledSubarray(columns, { minLength: columns.length }),
        )
        .map(([rows, ordered]): AwkwardList => ({
          system,
          columns: ordered,
          outcomes: outcomes.map(({ head }) => head),
          aside: asides.map(([head]) => head),
          rows: rows.map(([said, texts], at) => ({
            says: said.map(([, says]) => says),
            cells: Object.fromEntries<string>([
              [heads.mail, MAILS[at] ?? ''],
              [heads.name, NAMES[at] ?? ''],
              [heads.course, COURSE],
              [heads.date, ''],
              ...outcomes.map(({ head }, index) => [head, said[index]?.[0] ?? ''] as const),
              ...asides.map(([head], index) => [head, texts[index] ?? ''] as const),
            ]),
          })),
        }));
    });
  });

export const MARKS = [';', ',', '\t', '|'] as const;
export const ENCODINGS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16, low byte first': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16, low byte first, with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16, high byte first': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16, high byte first, with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'Windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;

/** How a list is written to a file. */
export type Written = {
  mark: (typeof MARKS)[number];
  encoding: keyof typeof ENCODINGS;
  day: keyof typeof DATE_FORMS;
};

/** Whether an encoding has all letters of a list: Windows-1252 has neither check mark nor cross. */
const fits = (encoding: Written['encoding'], text: string): boolean =>
  encoding !== 'Windows-1252' || Buffer.from(text, 'latin1').toString('latin1') === text;

/** The bytes of a list in a file; what an encoding cannot hold is written as UTF-8. */
export function bytesOfList(
  { system, columns, rows }: AwkwardList,
  { mark, encoding, day }: Written,
): Uint8Array {
  const dateHead = SYSTEMS[system].heads.date;
  const lines = [
    columns,
    ...rows.map(({ cells }) =>
      columns.map((head) => (head === dateHead ? DATE_FORMS[day] : (cells[head] ?? ''))),
    ),
  ];
  const quoted = (cell: string) => (/[;,|\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = lines.map((cells) => cells.map(quoted).join(mark)).join('\r\n');
  return new Uint8Array(ENCODINGS[fits(encoding, text) ? encoding : 'UTF-8'](text));
}

export const written: fc.Arbitrary<Written> = fc.record({
  mark: fc.constantFrom(...MARKS),
  encoding: fc.constantFrom(...(Object.keys(ENCODINGS) as Written['encoding'][])),
  day: fc.constantFrom(...(Object.keys(DATE_FORMS) as Written['day'][])),
});
