import { minuteOf, type Minute } from '../../domain/decision/minute';
import {
  aCondition,
  aDecisionContent,
  anAction,
  anAnnex,
  aVote,
  DECISION,
  NAMED,
  shown,
  submits,
} from './builders';
import { NOW } from './instants';
import { aLedgerOf, by, type TestLedger } from './ledger';
import { demand } from './overseen-month';
import { AUDITOR, aRoster, CHAIR, COORDINATOR, member } from './people';

/** The case that is decided, with a step of its treatment and two annexes. */
export const DECIDED_CONTENT = aDecisionContent({
  actions: [anAction()],
  annexes: [
    anAnnex(),
    anAnnex({ fileName: 'bilag-2.pdf', contentHash: 'b'.repeat(64), confidential: false }),
  ],
});

export const KIRSTEN = { name: 'Kirsten Bæk Sørensen', title: 'Direktør for teknik' };
const JONAS = { name: 'Jonas Friis', title: 'Direktør for børn' };
const HENRIK = { name: 'Henrik Ågård', title: 'Chef' };

/** A decision with everything in it: a conflict, a deputy, a change of mind, dissent, conditions, and a conclusion. */
export function aDecidedCase(): TestLedger {
  const ledger = aLedgerOf(...aRoster(5));
  const now = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
  demand(
    ledger,
    {
      type: 'RecordMandate',
      mandate: {
        deputyId: AUDITOR,
        memberId: member(4),
        from: '2026-11-02',
        to: '2026-11-30',
        caseNumber: '26/000777',
      },
    },
    by(COORDINATOR),
    now(1),
  );
  demand(ledger, { type: 'ConfirmMandate', mandateId: 'F-001' }, by(member(4)), now(1));
  demand(ledger, submits(DECIDED_CONTENT), by(COORDINATOR), now(2));
  const asShown = { content: DECIDED_CONTENT };
  demand(
    ledger,
    { ...aVote({ ...asShown, choice: 'return', reason: 'Der mangler en plan B' }), voter: KIRSTEN },
    by(member(1)),
    now(3),
  );
  demand(
    ledger,
    {
      type: 'DeclareConflict',
      decisionId: DECISION,
      ground: 'Sidder i leverandørens bestyrelse',
      declarer: JONAS,
    },
    by(member(2)),
    now(4),
  );
  const finding = { type: 'SettleConflict', decisionId: DECISION, personId: member(2) } as const;
  for (const who of [CHAIR, member(1), member(3)])
    demand(
      ledger,
      { ...finding, finding: 'conflicted', onBehalfOf: null, settler: KIRSTEN },
      by(who),
      now(5),
    );
  const { text, ownerId, dueOn } = aCondition();
  demand(
    ledger,
    {
      type: 'ApproveWithConditions',
      ...shown(asShown),
      people: NAMED,
      conditions: [{ text, ownerId, dueOn }],
      reason: null,
    },
    by(CHAIR),
    now(6),
  );
  const after = ledger.state.decisions.get(DECISION)?.content;
  if (after === undefined) throw new Error('the item is not there');
  const renewed = { content: after, version: 2 };
  demand(
    ledger,
    {
      ...aVote({ ...renewed, choice: 'reject', reason: 'Risikoen er for høj', answerNo: 2 }),
      voter: KIRSTEN,
    },
    by(member(1)),
    now(7),
  );
  demand(
    ledger,
    {
      ...aVote({ ...renewed, onBehalfOf: member(4) }),
      voter: HENRIK,
      absent: { name: 'Pia Ravn', title: 'Direktør' },
    },
    by(AUDITOR),
    now(8),
  );
  demand(ledger, aVote(renewed), by(member(3)), now(9));
  return ledger;
}

/** The minute of the one decision in a ledger. */
export const minuteIn = (ledger: TestLedger): Minute => {
  const decision = ledger.state.decisions.get(DECISION);
  const minute = decision === undefined ? undefined : minuteOf(decision, ledger.state);
  if (minute === undefined) throw new Error('there is no minute');
  return minute;
};
