import { describe, expect, it } from '@jest/globals';
import { closedFiles } from '../../../domain/decision/may-read-annex';
import type { LedgerEvent } from '../../../domain/event';
import {
  DECISION,
  aDecisionContent,
  anAnnex,
  conflictDeclared,
  conflictSettled,
  submitted,
} from '../../support/builders';
import { given } from '../../support/given';
import { TODAY } from '../../support/instants';
import { aLedgerOf, by } from '../../support/ledger';
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DEPUTY,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  mandated,
  member,
} from '../../support/people';

const SECRET = anAnnex();
const OPEN = anAnnex({ fileName: 'Notat.pdf', contentHash: 'c'.repeat(64), confidential: false });
const content = aDecisionContent({ annexes: [SECRET, OPEN] });
const reads = (contentHash: string) => ({ type: 'ReadAnnex', decisionId: DECISION, contentHash }) as const;

/** How it stands with the conflict of one member, and what they are told of it. */
const STATES: Record<string, { then: readonly LedgerEvent[]; isSettled: boolean | null }> = {
  'nothing is said': { then: [], isSettled: null },
  'they have said so': { then: [conflictDeclared(member(1))], isSettled: false },
  'the others found it so': {
    then: [conflictDeclared(member(1)), conflictSettled(member(1), 'conflicted')],
    isSettled: true,
  },
  'the others found it not so': {
    then: [conflictDeclared(member(1)), conflictSettled(member(1), 'notConflicted')],
    isSettled: null,
  },
};
const deputyOf = (...members: string[]) =>
  members.map((memberId, index) => mandated(DEPUTY, memberId, { mandateId: `F-00${String(index + 1)}` }));

describe.each(Object.entries(STATES))('the confidential annex, when %s', (_state, { then, isSettled }) => {
  const history = (...more: LedgerEvent[]) => given(...aRoster(), ...more, submitted(content), ...then);

  it('is closed to the member whose conflict it is, and what can be disclosed is not', () => {
    const asked = history().when(reads(SECRET.contentHash), by(member(1)));
    if (isSettled === null) asked.thenTypes('AnnexRead');
    else asked.thenRefused('conflicted', { decisionId: DECISION, isSettled });
    history()
      .when(reads(OPEN.contentHash), by(member(1)))
      .thenTypes('AnnexRead');
  });

  it.each([CHAIR, member(2), COORDINATOR, AUDITOR, SECRETARY])('is open to %s', (personId) => {
    history().when(reads(SECRET.contentHash), by(personId)).thenTypes('AnnexRead');
  });

  it.each([DIRECTOR, OUTSIDER])('is closed to %s, who sees no decisions', (personId) => {
    history().when(reads(SECRET.contentHash), by(personId)).thenRefused('not-allowed');
  });

  it('is closed to a deputy who is there for that member alone, and open to one who is there for another as well', () => {
    const asked = history(...deputyOf(member(1))).when(reads(SECRET.contentHash), by(DEPUTY));
    if (isSettled === null) asked.thenTypes('AnnexRead');
    else asked.thenRefused('conflicted', { decisionId: DECISION, isSettled });
    history(...deputyOf(member(1), member(2)))
      .when(reads(SECRET.contentHash), by(DEPUTY))
      .thenTypes('AnnexRead');
  });

  it('is open to a coordinator who is also a deputy of that member: they are there for more', () => {
    history(mandated(COORDINATOR, member(1)))
      .when(reads(SECRET.contentHash), by(COORDINATOR))
      .thenTypes('AnnexRead');
  });

  it.each([CHAIR, member(1), member(2), COORDINATOR, AUDITOR, SECRETARY, DEPUTY])(
    'is offered to %s where it would be given to them, and the open one always',
    (personId) => {
      for (const mandates of [deputyOf(member(1)), deputyOf(member(1), member(2))]) {
        const events = [...aRoster(), ...mandates, submitted(content), ...then];
        const { state } = aLedgerOf(...events);
        const refused = [SECRET, OPEN]
          .map((one) => one.contentHash)
          .filter((hash) => given(...events).when(reads(hash), by(personId)).answer === 'conflicted');
        expect(closedFiles(state, state.decisions.get(DECISION)!, personId, TODAY)).toEqual(refused);
      }
    },
  );

  it('is not opened by another case that has the same file', () => {
    const other = submitted(aDecisionContent({ title: 'En anden sag', annexes: [SECRET] }), 'D-2026-002');
    const asked = given(...aRoster(), submitted(content), other, ...then).when(
      { ...reads(SECRET.contentHash), decisionId: 'D-2026-002' },
      by(member(1)),
    );
    if (isSettled === null) asked.thenTypes('AnnexRead');
    else asked.thenRefused('conflicted', { decisionId: DECISION, isSettled });
  });
});

describe('a deputy who is conflicted themselves', () => {
  it('reads no confidential annex, whomever they act for', () => {
    const history = [...aRoster(), ...deputyOf(member(2)), submitted(content), conflictDeclared(DEPUTY)];
    given(...history)
      .when(reads(SECRET.contentHash), by(DEPUTY))
      .thenRefused('conflicted', { isSettled: false });
  });
});
