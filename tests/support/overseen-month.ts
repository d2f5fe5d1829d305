import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { NamedPerson } from '../../domain/decision/terms';
import {
  aDecisionContent,
  anAction,
  aVote,
  completionLogged,
  courseAdded,
  DECISION,
  submits,
} from './builders';
import { aCycleText, anIndicator, GOOD_FIGURES } from './indicator-facts';
import { inDays, TODAY, YESTERDAY } from './instants';
import { aLedgerOf, ask, by, byTheClock, type Asker, type TestLedger } from './ledger';
import { aRoster, AUDITOR, CHAIR, COORDINATOR, DIRECTOR, member, recorded } from './people';

export const OVERSEEN: string = '2026-11';
export const NEWCOMER: PersonId = 'p-newcomer';

/** Some minutes after ten o'clock, some days after the day of the tests. */
export const at = (days: number, minutes = 0): Instant =>
  new Date(Date.parse(inDays(days)) + minutes * 60_000).toISOString();

/** Asks for what must be allowed. */
export function demand(ledger: TestLedger, command: Command, asker: Asker, now: Instant): void {
  const result = ask(ledger, command, asker, now);
  if (!result.ok) throw new Error(`the history was refused: ${result.refusal.code}`);
}

const CONTENT = aDecisionContent({ title: 'Fjernadgang til vandværkets styring', actions: [anAction()] });
export const ASSESSMENT =
  'Hændelserne i oktober var færre end ventet, men to leverandører mangler stadig tilsyn.\nDirektionen bør tage stilling til fjernadgangen i denne måned.';
export const CORRECTION = 'To underretninger var talt med som sendt i tide, men den ene var for sent';
export const QUESTION = 'Hvornår er der ført tilsyn med de to leverandører, der mangler?';
export const ANSWER = 'Tilsynet er aftalt til den 20. november og gennemføres af KOMBIT.';
export const OLD_QUESTION = 'Er nødlisterne afprøvet på alle plejecentre?';

const indicators = [
  anIndicator('incidents', { source: 'Hændelsesloggen, udtræk 1. november 2026', responsible: COORDINATOR }),
  anIndicator('suppliers', {
    figures: { ...GOOD_FIGURES.suppliers, suppliers: 12, openRemarks: 2 },
    source: 'Leverandørregisteret',
  }),
  anIndicator('maturity', { source: 'KL-Baseline 2026' }),
  anIndicator('systems', { figures: { ...GOOD_FIGURES.systems, systemsWithTestedPlan: 9 } }),
];

const asked = (about: { month: string; text: string; dueOn: string }): Command => ({
  type: 'RequestFollowUp',
  ownerId: COORDINATOR,
  ...about,
});

const history = () => [
  ...aRoster(5),
  courseAdded(),
  completionLogged({ personId: CHAIR }),
  completionLogged({ personId: member(1) }, 2),
];

/**
 * A month with everything in it: a report before it with a question still open, figures for most areas, words, a colour
 * set by hand and a decision asked for; receipts, questions and an answer; a correction; somebody who left and somebody
 * who came; and the decision taken.
 */
export function anOverseenMonth(): TestLedger {
  const ledger = aLedgerOf(...history());
  const coordinator = by(COORDINATOR);
  const asks = (asker: PersonId, text: string, now: Instant) => {
    demand(ledger, asked({ month: OVERSEEN, text, dueOn: '2026-12-10' }), by(asker), now);
  };
  const notes = (personId: PersonId, now: Instant) => {
    const version = ledger.state.reports.get(OVERSEEN)?.version ?? 1;
    demand(ledger, { type: 'NoteReport', month: OVERSEEN, version }, by(personId), now);
  };
  demand(ledger, { type: 'IssueReport', month: '2026-10' }, byTheClock, '2026-10-01T06:30:00.000Z');
  const old = asked({ month: '2026-10', text: OLD_QUESTION, dueOn: '2026-10-20' });
  demand(ledger, old, by(member(1)), '2026-10-02T07:00:00.000Z');
  demand(ledger, { type: 'RecordIndicators', indicators }, coordinator, at(0, 1));
  demand(ledger, { type: 'SetCycleItem', itemId: null, item: aCycleText() }, coordinator, at(0, 2));
  demand(ledger, submits(CONTENT), coordinator, at(0, 3));
  demand(
    ledger,
    { type: 'WriteAssessment', month: OVERSEEN, text: ASSESSMENT, wish: DECISION },
    coordinator,
    at(0, 4),
  );
  demand(
    ledger,
    {
      type: 'OverrideLight',
      month: OVERSEEN,
      section: 'suppliers',
      colour: 'red',
      reason: 'Den ene leverandør driver omsorgssystemet',
    },
    coordinator,
    at(0, 5),
  );
  demand(ledger, { type: 'IssueReport', month: OVERSEEN }, coordinator, at(0, 30));
  notes(CHAIR, at(0, 45));
  notes(member(1), at(1));
  notes(DIRECTOR, at(1, 5));
  asks(CHAIR, QUESTION, at(1, 10));
  asks(member(2), 'Hvor mange systemer mangler en afprøvet plan?', at(1, 20));
  const late = { ...GOOD_FIGURES.incidents, notifiedLate: 1, notifiedInTime: 0 };
  const changed = anIndicator('incidents', { figures: late, source: 'Hændelsesloggen', asOf: TODAY });
  demand(ledger, { type: 'RecordIndicators', indicators: [changed] }, coordinator, at(2));
  demand(
    ledger,
    { type: 'CorrectReport', month: OVERSEEN, correction: CORRECTION, version: 2 },
    coordinator,
    at(2, 10),
  );
  notes(CHAIR, at(2, 30));
  notes(member(3), at(3));
  demand(ledger, { type: 'AnswerFollowUp', followUpId: 'O-002', text: ANSWER }, coordinator, at(3, 30));
  for (const who of [CHAIR, member(1), member(2)])
    demand(ledger, aVote({ content: CONTENT }), by(who), at(4));
  const leaving = { personId: member(4), role: 'member', to: '2026-11-10' } as const;
  demand(ledger, { type: 'EndMembership', ...leaving }, coordinator, at(5));
  demand(ledger, { type: 'ConfirmChange', changeId: 'C-001' }, by(CHAIR), at(5));
  const coming = recorded(NEWCOMER, 'member', '2026-11-12').data;
  demand(ledger, { type: 'RecordMembership', ...coming }, coordinator, at(10));
  demand(ledger, { type: 'ConfirmChange', changeId: 'C-002' }, by(CHAIR), at(10));
  notes(NEWCOMER, at(13));
  return ledger;
}

/** A month that the clock sent late, of which there are no figures, and that nobody has said a word about. */
export function aSilentMonth(): TestLedger {
  const ledger = aLedgerOf(...aRoster(3));
  demand(ledger, { type: 'IssueReport', month: '2026-10' }, by(COORDINATOR), `${YESTERDAY}T10:00:00.000Z`);
  return ledger;
}

/** The names of everybody in these months, one of them as long as names get. */
export const NAMES: readonly NamedPerson[] = [
  { personId: CHAIR, name: 'Mette Holm', title: 'Kommunaldirektør' },
  { personId: member(1), name: 'Lars Østergaard', title: 'Direktør for sundhed' },
  {
    personId: member(2),
    name: 'Kirsten Margrethe Bæk Sørensen-Vestergaard Rasmussen',
    title: 'Direktør for økonomi, digitalisering, indkøb og borgerservice samt sekretariat',
  },
  { personId: member(3), name: 'Jonas Friis', title: 'Direktør for børn' },
  { personId: member(4), name: 'Pia Ravn', title: 'Direktør for teknik' },
  { personId: NEWCOMER, name: 'Åse Ørum', title: 'Direktør for teknik' },
  { personId: COORDINATOR, name: 'Camilla Nørby', title: 'Informationssikkerhedskoordinator' },
  { personId: DIRECTOR, name: 'Henrik Dam', title: 'Direktør for forsyningen' },
  { personId: AUDITOR, name: 'Birgit Lund', title: 'Intern revisor' },
];
