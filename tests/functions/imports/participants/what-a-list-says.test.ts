import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalSentence } from '../../../../words/refusal/refusal-sentence';
import { bytesOf, codeOf, valueOf } from '../../../support/files';
import { COURSE, fatesIn, judged } from '../../../support/participant-lists';

const MAILS = ['mette@eksempel.dk', 'lars@eksempel.dk', 'pia@eksempel.dk'];
const list = (columns: string, ...rows: readonly string[]) =>
  bytesOf(
    [
      `Mail;Kursus;Dato;${columns}`,
      ...rows.map((row, at) => `${MAILS[at] ?? ''};${COURSE};01-10-2026;${row}`),
    ].join('\n'),
  );
const fates = async (...given: Parameters<typeof list>) => fatesIn(valueOf(await judged(list(...given))));

describe('A row is what the list says about it', () => {
  it.each([
    ['Status', 'Gennemført', 'Udeblevet'],
    ['Status', 'Bestået', 'Ikke bestået'],
    ['Resultat', 'Bestået', 'Dumpet'],
    ['Fremmøde', 'Mødt', 'Fraværende'],
    ['Fremmødt', 'x', ''],
    ['Fremmødt', '✓', '-'],
    ['Deltog', 'ja', 'nej'],
    ['Gennemført?', 'Ja', 'Nej'],
    ['Kursusstatus', 'Fuldført', 'I gang'],
    ['Tilmeldingsstatus', 'Gennemført', 'Tilmeldt'],
    ['Udeblevet', '', 'x'],
    ['Fravær', 'nej', 'ja'],
    ['Afmeldt den', '', '28-09-2026'],
    ['Fremdrift', '100 %', '45 %'],
    ['Attendance', 'Attended', 'No show'],
    ['Completion status', 'Completed', 'In progress'],
    ['Passed', 'Yes', 'No'],
    ['Absent', '', 'Yes'],
    // Nothing above the column says what it is, and its words do.
    ['Note', 'Bestået', 'Ikke bestået'],
    ['Bemærkning', 'Godt forberedt', 'Udeblev uden afbud'],
    ['Bemærkning', 'Ikke ryger', 'Har ikke gennemført'],
    ['Bemærkning', 'Spiser ikke kød', 'Ej bestået'],
    ['Bemærkning', 'Delvist online', 'Delvist gennemført'],
    ['Bemærkning', 'Nåede ikke frokosten', 'Nåede ikke prøven'],
    ['Note', 'Kom fra Odense', 'Mødte desværre ikke op'],
    ['Registration', 'Confirmed', 'Waitlisted'],
    ['assignment', 'completed', 'notStarted'],
    ['lessonState', 'completed', 'IN_PROGRESS'],
    ['Fravær', 'Ingen fravær', 'Fraværende'],
    ['Fravær', '0 timer', 'Syg'],
    // The app's own words of how a person stands are a system's words of how it went.
    ['Resultat', 'Bestået', 'Ikke vurderet'],
  ])('under »%s« one with "%s" is written, and one with "%s" is not', async (head, yes, no) => {
    const read = valueOf(await judged(list(head, yes, no, yes)));
    expect(fatesIn(read)).toEqual(['new', expect.stringMatching(/^notCompleted /), 'new']);
    expect(read.judged[1]?.participation).toBeUndefined();
    const fate = read.judged[1]?.fate;
    if (fate?.kind !== 'notCompleted') throw new Error('Expected a row that is not completed');
    expect(refusalSentence(fate.refusal, 'da')).toContain(head);
  });

  it('a list in which nobody is assessed yet says of nobody that they completed', async () => {
    for (const word of ['Ikke vurderet', 'Not assessed', 'Orlov'])
      expect((await fates('Status', word, word)).filter((fate) => fate === 'new')).toEqual([]);
  });

  it('a remark that somebody did not turn up says nothing of the others', async () => {
    expect(await fates('Bemærkning', '', 'Udeblevet', '')).toEqual([
      'new',
      'notCompleted not-completed',
      'new',
    ]);
  });

  it('a column of few words, one of which says completed, is asked about and never passed over', async () => {
    const bytes = list('Trin', 'completed', 'paused', 'on hold');
    expect(codeOf(await judged(bytes))).toBe('outcome-unclear');
    expect(fatesIn(valueOf(await judged(bytes, { outcomes: { '3': true } })))).toEqual([
      'new',
      'rejected outcome-unknown',
      'rejected outcome-unknown',
    ]);
    expect(fatesIn(valueOf(await judged(bytes, { outcomes: { '3': false } })))).toEqual([
      'new',
      'new',
      'new',
    ]);
  });

  const underDay = (head: string) =>
    judged(bytesOf(`Mail;Kursus;${head}\n${MAILS[0] ?? ''};${COURSE};01-10-2026\n`));
  it.each([
    'Frist',
    'Udløbsdato',
    'Gyldig til',
    'Fødselsdato',
    'Ansættelsesdato',
    'Tilmeldt',
    'Tilmeldt den',
    'Dato for tilmelding',
    'Afmeldt',
    'Udeblevet den',
    'Inviteret',
    'Startdato',
    'Oprettet',
    'Ændret',
    'Due date',
    'Valid until',
    'Enrolled on',
    'Cancelled on',
    'Assigned date',
    'Last login',
    'Timestamp',
    'Birthday',
    'Next date',
    'Lokale',
  ])('the only day of a list is not that of completing where »%s« stands above it', async (head) => {
    expect(codeOf(await underDay(head))).toBe('columns-missing');
  });
  it.each(['', 'Hvornår?', 'Kursusdag', 'Afholdt den', 'Bestået den', 'dateCompleted', 'Day of course'])(
    'and is where »%s« does',
    async (head) => {
      expect(fatesIn(valueOf(await underDay(head)))).toEqual(['new']);
    },
  );

  it('says whom it concerns and why, in the words of the list', async () => {
    const [row] = valueOf(await judged(list('Status', 'Udeblevet'))).judged;
    expect(row?.fate).toEqual({
      kind: 'notCompleted',
      refusal: { code: 'not-completed', column: 'Status', value: 'Udeblevet' },
    });
  });

  it('one column that says no outweighs another that says yes', async () => {
    expect(await fates('Tilmeldt;Status', 'ja;Gennemført', 'ja;', 'nej;Gennemført')).toEqual([
      'new',
      'notCompleted outcome-missing',
      'new',
    ]);
    expect(await fates('Fremmødt;Resultat', 'ja;Bestået', 'ja;Ikke bestået', 'nej;Bestået')).toEqual([
      'new',
      'notCompleted not-completed',
      'notCompleted not-completed',
    ]);
  });

  it('who is enrolled has not completed, unless the list has the day on which they did', async () => {
    expect(await fates('Tilmeldt', 'ja', 'x', '')).toEqual([
      'notCompleted not-completed',
      'notCompleted not-completed',
      'new',
    ]);
    const bytes = bytesOf(
      `Mail;Kursus;Tilmeldt den;Gennemført\n${MAILS[0] ?? ''};${COURSE};01-08-2026;01-10-2026\n${MAILS[1] ?? ''};${COURSE};01-08-2026;ikke endnu`,
    );
    expect(fatesIn(valueOf(await judged(bytes)))).toEqual(['new', 'notCompleted not-completed']);
  });

  it('a word that is not understood refuses its row', async () => {
    expect(await fates('Status', 'Gennemført', 'Måske', 'Gennemført')).toEqual([
      'new',
      'rejected outcome-unknown',
      'new',
    ]);
  });

  it('a number of points needs a pass mark, and nobody has passed before it is said', async () => {
    const bytes = list('Resultat', '85 %', '40 %', '0 %');
    expect(fatesIn(valueOf(await judged(bytes)))).toEqual([
      'rejected share-undecided',
      'rejected share-undecided',
      'rejected share-undecided',
    ]);
    expect(valueOf(await judged(bytes)).questions).toEqual(['share']);
    expect(fatesIn(valueOf(await judged(bytes, { leastPercent: 60 })))).toEqual([
      'new',
      'notCompleted not-completed',
      'notCompleted not-completed',
    ]);
  });

  it('points beside a status that says completed are not asked about', async () => {
    expect(await fates('Status;Point', 'Gennemført;85', 'Gennemført;-', 'Ikke bestået;20')).toEqual([
      'new',
      'new',
      'notCompleted not-completed',
    ]);
  });

  it('marks under a header that says nothing of it are asked about, and written as the reader says', async () => {
    const bytes = list('Hold A', 'ja', 'nej', 'ja');
    expect(codeOf(await judged(bytes))).toBe('outcome-unclear');
    expect(fatesIn(valueOf(await judged(bytes, { outcomes: { '3': true } })))).toEqual([
      'new',
      'notCompleted not-completed',
      'new',
    ]);
    const aside = valueOf(await judged(bytes, { outcomes: { '3': false } }));
    expect(fatesIn(aside)).toEqual(['new', 'new', 'new']);
    expect(aside.ignored).toEqual(['Hold A']);
  });

  it('columns that are not used are named', async () => {
    const read = valueOf(await judged(list('Afdeling;Status', 'Teknik;Gennemført')));
    expect(read.ignored).toEqual(['Afdeling']);
  });

  const HEADS = [
    'Status',
    'Resultat',
    'Fremmøde',
    'Deltog',
    'Gennemført?',
    'Bestået',
    'Fremdrift',
    'Attendance',
  ];
  const YES = ['Gennemført', 'Bestået', 'ja', 'x', 'Completed', 'Passed', '✓', 'Mødt'];
  const NO = [
    'Udeblevet',
    'Ikke bestået',
    'Tilmeldt',
    'I gang',
    'Afmeldt',
    'nej',
    'No show',
    'Failed',
    'Not started',
    '45 %',
    '0',
    'Måske',
    '?',
    'se bemærkning',
    'Gennemført (45 %)',
    '',
    '-',
    'udeblev, syg',
    'N/A',
    '✗',
  ];
  const dressed = (cells: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...cells), fc.constantFrom('as', 'upper', 'nfd', 'spaced'))
      .map(([cell, how]) =>
        how === 'upper'
          ? cell.toUpperCase()
          : how === 'nfd'
            ? cell.normalize('NFD')
            : how === 'spaced'
              ? ` ${cell}\u00a0\u200e`
              : cell,
      );

  it('nobody whose row says no, or what is not understood, is ever written as having completed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...HEADS),
        fc.array(fc.oneof(dressed(YES), dressed(NO)), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (head, cells, withYes) => {
          const bytes = list(
            withYes ? `Note;${head}` : head,
            ...cells.map((cell) => `${withYes ? 'Fint;' : ''}"${cell}"`),
          );
          const read = await judged(bytes, { outcomes: {} });
          if (!read.ok) return;
          const isYes = (cell: string) =>
            YES.some(
              (one) =>
                one.toLowerCase() ===
                cell
                  .normalize('NFC')
                  .replace(/[\u00a0\u200e]/g, '')
                  .trim()
                  .toLowerCase(),
            );
          for (const [at, row] of read.value.judged.entries())
            if (
              row.participation !== undefined &&
              !cells.every((cell) => cell.replace(/[\u00a0\u200e-]/g, '').trim() === '')
            )
              expect([head, cells[at], isYes(cells[at] ?? '')]).toEqual([head, cells[at], true]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('A cell that is not used is not judged, and a dash is nothing', () => {
  it.each([
    '-',
    '–',
    '—',
    '---',
    ' - ',
    '+45 12 34 56 78',
    '@anne',
    '- ingen',
    '=1+1',
    "'=1+1",
    '=HYPERLINK("http://x")',
  ])('a remark that says %s refuses nothing', async (remark) => {
    expect(await fates('Bemærkning', `"${remark.replaceAll('"', '""')}"`)).toEqual(['new']);
  });

  it('two courses that were completed are new, dashes or not', async () => {
    const bytes = bytesOf(
      [
        'Navn;Mail;Kursus;Status;Startdato;Gennemført;Point',
        `Pia Ravn;pia@eksempel.dk;${COURSE};Gennemført;-;03-09-2026;-`,
        `Lars;lars@eksempel.dk;${COURSE};Gennemført;01-09-2026;03-09-2026;85`,
      ].join('\r\n'),
    );
    expect(fatesIn(valueOf(await judged(bytes)))).toEqual(['new', 'new']);
  });
});

describe('A report of a Teams meeting', () => {
  const danish = [
    '1. Oversigt\nMødetitel\tWebinar\nDeltagere\t3\nStarttidspunkt\t16-09-2026 09.00.02',
    '2. Deltagere\nNavn\tDeltog første gang\tForlod sidst\tVarighed i mødet\tMail\tDeltager-id (UPN)\tRolle',
    'Pia Ravn\t16-09-2026 09.01.10\t16-09-2026 10.01.30\t1 t. 20 sek.\tpia@eksempel.dk\tpia@eksempel.dk\tDeltager',
    'Lars Østergaard\t16-09-2026 09.01.10\t16-09-2026 09.06.30\t5 min. 20 sek.\tlars@eksempel.dk\tlars@eksempel.dk\tDeltager',
    'Mette Holm (Gæst)\t16-09-2026 09.05.00\t16-09-2026 10.06.10\t1 t. 1 min. 10 sek.\t\t\tDeltager',
    'Ukendt (Gæst)\t16-09-2026 09.05.00\t16-09-2026 10.06.10\t1 t. 1 min. 10 sek.\t\t\tDeltager',
    '3. Aktiviteter i mødet\nNavn\tTidspunkt for deltagelse\tTidspunkt for udgang\tVarighed\tMail\tRolle',
    'Pia Ravn\t16-09-2026 09.01.10\t16-09-2026 09.30.00\t28 min. 50 sek.\tpia@eksempel.dk\tDeltager',
  ].join('\n');
  const english = [
    '1. Summary\nMeeting title\tWebinar\nAttended participants\t2\nStart time\t2026-09-16, 9:00:02',
    '2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
    'Pia Ravn\t2026-09-16 9:01:10\t2026-09-16 10:01:30\t1h 20s\tpia@eksempel.dk\tpia@eksempel.dk\tPresenter',
    'Lars Østergaard\t2026-09-16 9:01:10\t2026-09-16 9:06:30\t5m 20s\tlars@eksempel.dk\tlars@eksempel.dk\tAttendee',
    'Mette Holm (Guest)\t2026-09-16 9:05:00\t2026-09-16 10:06:10\t1h 1m 10s\t\t\tAttendee',
    'Somebody (Unverified)\t2026-09-16 9:05:00\t2026-09-16 10:06:10\t1h 1m 10s\t\t\tAttendee',
    '3. In-Meeting Activities\nName\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
    'Pia Ravn\t2026-09-16 9:01:10\t2026-09-16 9:30:00\t28m 50s\tpia@eksempel.dk\tPresenter',
  ].join('\n');

  it.each([
    ['Danish', danish],
    ['English', english],
  ])('in %s is asked about course and time present, and read when they are said once', async (_, text) => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(codeOf(await judged(bytes))).toBe('columns-missing');
    const course = { once: { course: COURSE, day: '' } };
    expect(codeOf(await judged(bytes, course))).toBe('presence-undecided');
    const read = valueOf(await judged(bytes, { ...course, leastMinutes: 45 }));
    expect(fatesIn(read)).toEqual([
      'new',
      'notCompleted present-too-short',
      // A guest has typed the name: whether it is her is for people to say.
      'choose',
      'rejected mail-missing',
    ]);
    expect(read.judged[0]?.participation).toMatchObject({ completedOn: '2026-09-16', minutes: 60 });
    const said = valueOf(
      await judged(bytes, { once: { course: COURSE, day: '2026-09-17' }, leastMinutes: 0 }),
    );
    expect(said.judged[0]?.participation).toMatchObject({ completedOn: '2026-09-17' });
    expect(fatesIn(said)[1]).toBe('new');
  });
});

describe('A heading among the rows', () => {
  const row = (at: number) => `${MAILS[at] ?? ''};${COURSE};01-10-2026`;
  const read = async (...lines: readonly string[]) =>
    fatesIn(valueOf(await judged(bytesOf(lines.join('\n')))));
  const HEAD = 'Mail;Kursus;Dato';

  it.each([
    'Udeblevne:',
    'Udeblevne (2)',
    'Afbud',
    'Fraværende',
    'Ikke mødt',
    'Venteliste',
    'Tilmeldte',
    'Syge',
    'Deltagere, der ikke mødte op',
    'No-shows',
    'Did not attend',
    'Absentees:',
    'Waiting list',
  ])('»%s« says it of those beneath it, until another says that they were there', async (heading) => {
    expect(await read(HEAD, row(0), heading, row(1), 'Deltagere:', row(2))).toEqual([
      'new',
      'rejected unknown-person',
      'notCompleted under-heading',
      'rejected unknown-person',
      'new',
    ]);
  });

  it('names itself and its line in what is said of a row', async () => {
    const list = valueOf(await judged(bytesOf([HEAD, 'Udeblevne:', row(0)].join('\n'))));
    expect(list.judged[1]?.fate).toEqual({
      kind: 'notCompleted',
      refusal: { code: 'under-heading', value: 'Udeblevne:', line: 2 },
    });
  });

  it('that names a place or a group says nothing, and a remark of one row says nothing of the next', async () => {
    const asked = [HEAD, 'Direktionen', row(0), 'I alt 1', row(1)];
    expect((await read(...asked)).filter((fate) => fate === 'new')).toHaveLength(2);
    expect(await read(`${HEAD};Note`, ';;;Udeblevet', `${row(1)};`)).toEqual([
      'notCompleted not-completed',
      'new',
    ]);
  });

  it('over the names of the columns is that of the whole list, where no column says more', async () => {
    expect(await read('Tilmeldte deltagere', HEAD, row(0))).toEqual(['notCompleted under-heading']);
    expect(await read('Tilmeldte deltagere', `${HEAD};Status`, `${row(0)};Gennemført`)).toEqual(['new']);
    expect(await read('Deltagerliste, hold 3', HEAD, row(0))).toEqual(['new']);
  });
});

describe('Somebody who left a meeting and came back', () => {
  const HEAD = 'Full Name,Join Time,Leave Time,Duration,Email';
  const meeting = (...rows: readonly string[]) => bytesOf([HEAD, ...rows].join('\n'));
  const stay = (name: string, from: string, length: string, mail = '') =>
    `${name},"9/16/2026, ${from}","9/16/2026, 11:00:00 AM",${length},${mail}`;
  const read = async (leastMinutes: number, ...rows: readonly string[]) =>
    valueOf(await judged(meeting(...rows), { once: { course: COURSE, day: '' }, leastMinutes }));
  const mette = (from: string, length: string) => stay('Mette Holm', from, length, MAILS[0]);

  it('was there for as long as all their rows say, and has the course once', async () => {
    const rows = [mette('9:00:00 AM', '29m 30s'), mette('9:31:00 AM', '28m 30s')];
    const list = await read(45, ...rows, stay('Lars Østergaard', '9:00:00 AM', '44m 59s', MAILS[1]));
    expect(fatesIn(list)).toEqual(['new', 'alreadyThere', 'notCompleted present-too-short']);
    expect(list.judged[0]?.participation).toMatchObject({ minutes: 58 });
    // Another is another, also where only the names tell them apart.
    const named = [stay('Mette Holm', '9:00:00 AM', '30m'), stay('Pia Ravn', '9:31:00 AM', '30m')];
    expect(fatesIn(await read(45, ...named))).toEqual([
      'notCompleted present-too-short',
      'notCompleted present-too-short',
    ]);
  });

  it('is not there twice at once by two devices, and a refusal says how long it was in all', async () => {
    const list = await read(45, mette('9:00:00 AM', '30m'), mette('9:10:00 AM', '30m'));
    expect(list.judged.map(({ fate }) => fate)).toEqual([
      { kind: 'notCompleted', refusal: { code: 'present-too-short', value: '40 min.', least: 45 } },
      { kind: 'notCompleted', refusal: { code: 'present-too-short', value: '40 min.', least: 45 } },
    ]);
    expect(fatesIn(await read(45, mette('9:00:00 AM', '50m'), mette('9:10:00 AM', '50m')))[0]).toBe('new');
  });

  it('is neither written nor said to be too short where nobody can tell whether the rows overlap', async () => {
    const rows = ['Navn;Varighed i mødet', 'Mette Holm;30 min', 'Mette Holm;30 min'].join('\n');
    const once = { course: COURSE, day: '2026-09-16' };
    const at = async (leastMinutes: number) =>
      fatesIn(valueOf(await judged(bytesOf(rows), { once, leastMinutes })))[0];
    expect(await at(25)).toBe('new');
    expect(await at(45)).toBe('rejected body-invalid');
    expect(await at(61)).toBe('notCompleted present-too-short');
  });
});

describe('Course and day said once for a whole list', () => {
  it('are those of every row, and a column that says them counts for itself', async () => {
    const once = { course: COURSE, day: '2026-10-01' };
    const names = bytesOf('Navn\nMette Holm\nPia Ravn\n');
    const read = valueOf(await judged(names, { once }));
    expect(read.judged.map(({ participation }) => participation?.completedOn)).toEqual([
      '2026-10-01',
      '2026-10-01',
    ]);
    const dated = bytesOf('Navn;Dato\nMette Holm;05-10-2026\n');
    const [row] = valueOf(await judged(dated, { once })).judged;
    expect(row?.participation?.completedOn).toBe('2026-10-05');
  });
});
