import { describe, expect, it } from '@jest/globals';
import { decisionViewOf } from '../../../bot/cards/decision/decision-view';
import { momentOf } from '../../../domain/decision/standing';
import type { LedgerEvent } from '../../../domain/event';
import { detailAt } from '../../../functions/views/decision-view';
import {
  aCondition,
  aDecisionContent,
  concluded,
  conflictDeclared,
  DECISION,
  revised,
  submitted,
  voted,
  withdrawn,
} from '../../support/builders';
import { inDays, TODAY } from '../../support/instants';
import { aLedgerOf, happened } from '../../support/ledger';
import { aRoster, CHAIR, COORDINATOR, ended, member } from '../../support/people';
import { aScene, PEOPLE } from '../../support/scenes';

const RETURNED = [voted(CHAIR), voted(member(1), { choice: 'return' }), concluded('returned', { return: 3 })];
const left = ended(member(2), 'member', TODAY);

const STORIES: Record<string, readonly LedgerEvent[]> = {
  'is open': [submitted(), voted(CHAIR)],
  'is open, with somebody who has said to be conflicted': [submitted(), conflictDeclared(member(1))],
  'was put forward in a new version': [
    submitted(),
    voted(CHAIR),
    revised(aDecisionContent({ conditions: [aCondition()] })),
  ],
  'was sent back': [submitted(), ...RETURNED],
  'was sent back and then taken back': [submitted(), ...RETURNED, withdrawn(), left],
  'was taken back after some had answered': [submitted(), voted(CHAIR), voted(member(2)), withdrawn(), left],
};

/** What a card and the page say alike, each in its own shape. */
const told = (said: {
  standing: string;
  overdue: boolean;
  tally: unknown;
  caseNumber: string | null;
  answers: readonly (string | null)[];
  dissent: readonly (string | null)[];
  missing: readonly (string | null)[];
}) => said;

describe('the card and the page say the same of an item that', () => {
  it.each(Object.entries(STORIES))('%s', (_story, events) => {
    const history = events.map((event, day) => happened(event, inDays(day), COORDINATOR));
    const { state } = aLedgerOf(...aRoster(5), ...history);
    const decision = state.decisions.get(DECISION)!;
    const now = inDays(30);
    const card = decisionViewOf(decision, CHAIR, aScene(state, { now }));
    const show = (personId: string) => ({ personId, name: PEOPLE.get(personId)?.name ?? null, title: null });
    const moment = momentOf(now);
    const reader = {
      personId: CHAIR,
      moment,
      isPast: false,
      changed: new Set<string>(),
      show,
      today: moment.on,
    };
    const page = detailAt(state, decision, reader)!;
    const { standing, overdue, tally, caseNumber } = page;
    const onPage = told({
      standing,
      overdue,
      tally,
      caseNumber,
      answers: page.votes.filter((vote) => vote.counts).map((vote) => vote.castAt),
      dissent: page.dissent.map((vote) => vote.castAt),
      missing: page.unanswered.map(({ person }) => person.name),
    });
    const onCard = told({
      standing: card.standing,
      overdue: card.overdue,
      tally: card.tally,
      caseNumber: card.caseNumber,
      answers: card.answers.map((answer) => answer.castAt),
      dissent: card.answers.filter((answer) => answer.isDissent).map((answer) => answer.castAt),
      missing: card.missing,
    });
    expect(onCard).toEqual(onPage);
  });
});
