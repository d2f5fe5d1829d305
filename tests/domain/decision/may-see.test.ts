import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../../../domain/event';
import { maySee } from '../../../domain/decision/may-see';
import { shownItems } from '../../../domain/meeting/shown-items';
import type { Oversight } from '../../../domain/oversight';
import {
  DECISION,
  NAME,
  aDecisionContent,
  anAnnex,
  concluded,
  conflictDeclared,
  revised,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { EVERY_ROLE } from '../../support/every-role';
import { NOW, TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf, answerOf, by } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DELEGATE,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  delegated,
  ended,
  mandated,
  member,
  recorded,
} from '../../support/people';
import { UNSAID } from '../../support/meeting-facts';

const OTHER_DELEGATE = 'p-other-delegate';
const PAST_DEPUTY = 'p-past-deputy';
const COMING_DEPUTY = 'p-coming-deputy';
const DIRECTOR_AND_DEPUTY = 'p-director-deputy';
/** The mandate lasts, but the member has left the body. */
const DEPUTY_OF_NOBODY = 'p-deputy-of-nobody';
const ENDED = { mandateId: 'F-002', to: YESTERDAY };
const COMING = { mandateId: 'F-003', from: TOMORROW };

const ROSTER = [
  ...aRoster(),
  mandated(DEPUTY, member(1)),
  mandated(PAST_DEPUTY, member(2), ENDED),
  mandated(COMING_DEPUTY, member(2), COMING),
  recorded('p-left', 'member'),
  ended('p-left', 'member', YESTERDAY),
  mandated(DEPUTY_OF_NOBODY, 'p-left', { mandateId: 'F-005' }),
  recorded(DIRECTOR_AND_DEPUTY, 'director'),
  mandated(DIRECTOR_AND_DEPUTY, member(3), { mandateId: 'F-004' }),
  delegated(DELEGATE),
  delegated(OTHER_DELEGATE, { delegationId: 'G-002' }),
];

const content = aDecisionContent({
  level: 'delegate',
  delegationId: 'G-001',
  annexes: [anAnnex()],
});
const rule = { by: 'delegate', delegationId: 'G-001', delegateId: DELEGATE } as const;
const toDelegate = (decisionId = DECISION) => submitted(content, decisionId, rule);
const toBody = submitted(aDecisionContent({ annexes: [anAnnex()] }));

/** Every state of a decision, put to the body or to the delegate. */
const STATES: Readonly<Record<string, readonly LedgerEvent[]>> = {
  'open before the body': [toBody],
  'rejected by the body': [toBody, concluded('rejected')],
  'approved by the body': [toBody, concluded('approved')],
  'postponed by the body': [toBody, concluded('postponed')],
  'withdrawn from the body': [toBody, withdrawn()],
  'approved, the deputy having answered': [
    toBody,
    voted(DEPUTY, { onBehalfOf: member(1) }),
    concluded('approved'),
  ],
  'approved, the deputy having said to be conflicted': [
    toBody,
    conflictDeclared(DEPUTY),
    concluded('approved'),
  ],
  'approved, the deputy having found on another’s conflict': [
    toBody,
    conflictDeclared(member(3)),
    {
      type: 'ConflictFindingGiven',
      data: {
        decisionId: DECISION,
        personId: member(3),
        finding: 'conflicted',
        seat: member(1),
        by: { personId: DEPUTY, ...NAME },
      },
    },
    concluded('approved'),
  ],
  'open before the delegate': [toDelegate()],
  'approved by the delegate': [toDelegate(), concluded('approved')],
  'taken from the delegate to the body': [toDelegate(), revised(toBody.data.content)],
};

const READERS: readonly string[] = [CHAIR, member(1), member(2), COORDINATOR, SECRETARY, AUDITOR];
/** Who sees a decision beside those who read all of them. */
const SEEN_BY: Readonly<Record<keyof typeof STATES, readonly string[]>> = {
  'open before the body': [DEPUTY, DIRECTOR_AND_DEPUTY],
  'rejected by the body': [],
  'approved by the body': [],
  'postponed by the body': [],
  'withdrawn from the body': [],
  'approved, the deputy having answered': [DEPUTY],
  'approved, the deputy having said to be conflicted': [DEPUTY],
  'approved, the deputy having found on another’s conflict': [DEPUTY],
  'open before the delegate': [DELEGATE],
  'approved by the delegate': [DELEGATE],
  'taken from the delegate to the body': [DEPUTY, DIRECTOR_AND_DEPUTY],
};
const OTHERS = [
  ...EVERY_ROLE.filter((one) => !READERS.includes(one)),
  OTHER_DELEGATE,
  PAST_DEPUTY,
  COMING_DEPUTY,
  DEPUTY_OF_NOBODY,
  DIRECTOR_AND_DEPUTY,
];

const stateOf = (name: string): Oversight => aLedgerOf(...ROSTER, ...(STATES[name] ?? [])).state;
const found = ({ decisions }: Oversight) => {
  const decision = decisions.get(DECISION);
  if (decision === undefined) throw new Error('Cannot test: the decision was never submitted');
  return decision;
};

describe.each(Object.keys(STATES))('a decision that is %s', (name) => {
  const state = stateOf(name);
  const seenBy = (personId: string) => maySee(found(state), state.access, personId, TODAY);

  it('is seen by those who read decisions by their role', () => {
    expect(READERS.filter(seenBy)).toEqual(READERS);
  });

  it('is seen by a deputy or delegate only where it was put before them, and by nobody else', () => {
    expect(OTHERS.filter(seenBy).sort()).toEqual([...(SEEN_BY[name] ?? [])].sort());
  });

  it('has its annex read by those alone, and for others it is as if it were not there', () => {
    const command = { type: 'ReadAnnex', decisionId: DECISION, contentHash: anAnnex().contentHash } as const;
    for (const personId of [...READERS, ...OTHERS]) {
      const result = answerOf(state, command, by(personId), NOW);
      const hasRight = ![
        DIRECTOR,
        ADMINISTRATOR,
        OUTSIDER,
        PAST_DEPUTY,
        COMING_DEPUTY,
        DEPUTY_OF_NOBODY,
      ].includes(personId);
      // Whoever has said to be conflicted sees the decision and does not read its annex.
      const isConflicted = found(state).conflicts.some((conflict) => conflict.personId === personId);
      const seen = isConflicted ? 'conflicted' : 'allowed';
      const expected = seenBy(personId) ? seen : hasRight ? 'unknown-decision' : 'not-allowed';
      expect([personId, result.ok ? 'allowed' : result.refusal.code]).toEqual([personId, expected]);
    }
  });
});

describe('a meeting', () => {
  const items = [DECISION, 'D-2026-002'];
  const meeting = { meetingId: 'M-2026-001', on: TODAY, ...UNSAID, items, plannedBy: SECRETARY };
  const state = aLedgerOf(...ROSTER, toBody, toDelegate('D-2026-002')).state;
  const planned = { ...meeting, records: [], confirmations: [] };
  const closed = { ...planned, items: ['D-2026-003'] };

  it('is shown with the items that the reader may see', () => {
    const shown = (personId: string) => shownItems(state, planned, personId, TODAY);
    expect(shown(CHAIR)).toEqual(items);
    expect(shown(DEPUTY)).toEqual([DECISION]);
    expect(shown(DELEGATE)).toEqual(['D-2026-002']);
    for (const personId of [OTHER_DELEGATE, DIRECTOR, ADMINISTRATOR, OUTSIDER, PAST_DEPUTY, DEPUTY_OF_NOBODY])
      expect([personId, shown(personId)]).toEqual([personId, undefined]);
  });

  it('without any item for the reader is known to whoever reads all decisions or was there', () => {
    const record = { recordNo: 1, present: [DEPUTY], items: [], by: SECRETARY, at: NOW };
    const recordedOne = { ...closed, records: [record] };
    expect(shownItems(state, closed, SECRETARY, TODAY)).toEqual([]);
    expect(shownItems(state, closed, DEPUTY, TODAY)).toBeUndefined();
    expect(shownItems(state, recordedOne, DEPUTY, TODAY)).toEqual([]);
    expect(shownItems(state, recordedOne, DELEGATE, TODAY)).toBeUndefined();
  });
});
