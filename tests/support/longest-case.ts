import type { People } from '../../bot/scene/ports';
import type { DecisionContent } from '../../domain/decision/content';
import { MEETING_MOST } from '../../domain/meeting/meeting-limits';
import type { CardCase } from './card-cases';
import {
  aCondition,
  aDecisionContent,
  anAction,
  aVote,
  completionLogged,
  courseAdded,
  submitted,
} from './builders';
import { inDays, NOW } from './instants';
import { aLedgerOf, ask, by, byTheClock } from './ledger';
import { aRoster, bodyIds, CHAIR, member, SECRETARY } from './people';

/** Text that would be a link, emphasis and a list if anything read it as Markdown. */
export const MARKDOWN =
  '[Tryk her](https://ond.example) **fed** _skrå_ "citat"\n- punkt\n# overskrift <b>html</b>\u0007';

/** Exactly `length` characters of such text. */
export const longText = (length: number): string =>
  MARKDOWN.repeat(Math.ceil(length / MARKDOWN.length)).slice(0, length);

const SIZE = 30;
const ITEMS = 12;

/** The longest item that the API and the domain let through. */
export const longestContent = (): DecisionContent =>
  aDecisionContent({
    title: longText(200),
    publicText: longText(4000),
    scenario: longText(4000),
    affectedServices: Array.from({ length: 20 }, () => longText(100)),
    consequenceForCitizens: longText(1000),
    treatmentPlan: longText(4000),
    recommendation: longText(2000),
    alternatives: Array.from({ length: 10 }, () => longText(1000)),
    plainWords: Array.from({ length: 3 }, () => longText(300)),
    caseNumber: longText(50),
    conditions: Array.from({ length: 20 }, (_, index) =>
      aCondition({ conditionId: `V${String(index + 1)}`, text: longText(1000) }),
    ),
    actions: Array.from({ length: 30 }, (_, index) =>
      anAction({ actionId: `H${String(index + 1)}`, text: longText(1000) }),
    ),
  });

const longName = { name: longText(300), title: longText(300) };
const longestNames = (): People => new Map([...bodyIds(SIZE), SECRETARY].map((one) => [one, longName]));

/** A body of thirty, a dozen of the longest items, and a meeting about ten of them. */
export function LONGEST_CASE(): CardCase {
  const content = longestContent();
  const ids = Array.from({ length: ITEMS }, (_, index) => `D-2026-${String(index + 1).padStart(3, '0')}`);
  const ledger = aLedgerOf(
    ...aRoster(SIZE),
    courseAdded({ title: longText(200) }),
    ...Array.from({ length: 12 }, (_, index) =>
      completionLogged({ personId: member(1), completedOn: `2026-09-${String(index + 10)}` }, index + 1),
    ),
    ...ids.map((decisionId) => submitted(content, decisionId)),
  );
  ask(ledger, { type: 'IssueReport', month: '2026-11' }, byTheClock, NOW);
  for (const one of bodyIds(SIZE))
    ask(ledger, { type: 'NoteReport', month: '2026-11', version: 1 }, by(one), NOW);
  bodyIds(SIZE)
    .slice(3, 3 + 14)
    .forEach((one, index) => {
      const choice = index % 2 === 0 ? 'reject' : 'return';
      const vote = aVote({ choice, reason: longText(2000), content });
      const result = ask(ledger, { ...vote, voter: longName }, by(one), NOW);
      if (!result.ok) throw new Error(`Cannot set the scene: ${result.refusal.code}`);
    });
  const items = ids.slice(0, 10);
  const place = longText(MEETING_MOST.place);
  ask(
    ledger,
    { type: 'PlanMeeting', on: '2026-11-01', time: '09:05', place, items },
    by(SECRETARY),
    inDays(-2),
  );
  const noted = items.map((decisionId) => {
    const { version, contentHash } = ledger.state.decisions.get(decisionId)!;
    return { decisionId, version, contentHash, decided: 'postpone', note: longText(2000) } as const;
  });
  const present = [CHAIR, member(1), member(2)];
  ask(ledger, { type: 'RecordMeeting', meetingId: 'M-2026-001', present, items: noted }, by(SECRETARY), NOW);
  const declared = {
    type: 'DeclareConflict',
    decisionId: 'D-2026-001',
    ground: longText(1000),
    declarer: longName,
  } as const;
  ask(ledger, declared, by(member(20)), NOW);
  const notices = [
    { notice: 'reminder', key: 'v1-d3' },
    { notice: 'escalation', key: 'v1' },
  ] as const;
  return { name: 'the longest texts', ledger, people: longestNames(), notices };
}
