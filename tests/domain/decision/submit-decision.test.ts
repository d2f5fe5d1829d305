import { describe, expect, it } from '@jest/globals';
import type { DecisionContent } from '../../../domain/decision/decision';
import { aDecisionContent, submitted } from '../../support/builders';
import { given } from '../../support/given';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { by, byTheClock } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  aRoster,
  ended,
  member,
  recorded,
} from '../../support/people';
import { sha256Of } from '../../support/sha256-of';

const submit = (changes: Partial<DecisionContent> = {}) =>
  ({ type: 'SubmitDecision', content: aDecisionContent(changes) }) as const;

describe('putting a decision before the body', () => {
  it('gives it a number of the year and binds it to the hash of its content', () => {
    given(...aRoster())
      .when(submit(), by(COORDINATOR))
      .then(submitted());
  });

  it('numbers on, whatever became of the earlier ones', () => {
    given(...aRoster(), submitted())
      .when(submit({ title: 'En anden sag' }), by(COORDINATOR))
      .then(submitted(aDecisionContent({ title: 'En anden sag' }), 'D-2026-002'));
  });

  it('takes the same item sent twice as one, as long as it awaits answers', () => {
    given(...aRoster(), submitted())
      .when(submit(), by(COORDINATOR))
      .thenNothing();
  });

  it('takes the year from the Danish calendar', () => {
    given(...aRoster())
      .when(submit({ answerBy: '2027-01-14' }), by(COORDINATOR), '2026-12-31T23:30:00.000Z')
      .then(submitted(aDecisionContent({ answerBy: '2027-01-14' }), 'D-2027-001'));
  });

  it('gives another hash for another content, down to one letter', () => {
    const hash = sha256Of(aDecisionContent());
    expect(sha256Of(aDecisionContent({ recommendation: 'Det indstilles, at planen godkendes.' }))).not.toBe(
      hash,
    );
    expect(sha256Of(aDecisionContent({ annexes: [] }))).not.toBe(hash);
    expect(sha256Of(aDecisionContent())).toBe(hash);
  });

  it.each([
    ['the chair', CHAIR],
    ['a member', member(1)],
    ['a director outside the body', DIRECTOR],
    ['an auditor', AUDITOR],
    ['an administrator', ADMINISTRATOR],
    ['an outsider', OUTSIDER],
  ])('is not for %s', (_who, personId) => {
    given(...aRoster())
      .when(submit(), by(personId))
      .thenRefused('not-allowed', { ability: 'submitDecisions' });
  });

  it('is not for the clock', () => {
    given(...aRoster())
      .when(submit(), byTheClock)
      .thenRefused('not-allowed');
  });

  it.each([
    ['a consequence of 0', { before: { consequence: 0, likelihood: 3 } }, 'risk-level-outside-scale'],
    ['a consequence of 6', { after: { consequence: 6, likelihood: 3 } }, 'risk-level-outside-scale'],
    ['a likelihood of 2.5', { before: { consequence: 3, likelihood: 2.5 } }, 'risk-level-outside-scale'],
    [
      'a likelihood that is no number',
      { after: { consequence: 3, likelihood: NaN } },
      'risk-level-outside-scale',
    ],
    ['an owner outside the roster', { ownerId: OUTSIDER }, 'unknown-person'],
    ['a recommender outside the roster', { recommenderId: OUTSIDER }, 'unknown-person'],
    ['a date that does not exist', { revisitOn: '2027-06-31' }, 'date-invalid'],
    ['a date written the Danish way', { answerBy: '16-11-2026' }, 'date-invalid'],
    ['an answer asked for yesterday', { answerBy: YESTERDAY }, 'date-in-past'],
    ['a revisit yesterday', { revisitOn: YESTERDAY }, 'date-in-past'],
    ['no annex', { annexes: [] }, 'annex-missing'],
    ['no title', { title: ' ' }, 'text-missing'],
    ['no scenario', { scenario: '' }, 'text-missing'],
    ['no consequence for citizens', { consequenceForCitizens: '\n' }, 'text-missing'],
    ['no recommendation', { recommendation: '' }, 'text-missing'],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, 'text-too-long'],
    ['a scenario of 4001 characters', { scenario: 'x'.repeat(4001) }, 'text-too-long'],
    ['a consequence of 1001 characters', { consequenceForCitizens: 'x'.repeat(1001) }, 'text-too-long'],
    ['a recommendation of 2001 characters', { recommendation: 'x'.repeat(2001) }, 'text-too-long'],
  ] as const)('refuses %s', (_what, changes, code) => {
    given(...aRoster())
      .when(submit(changes), by(COORDINATOR))
      .thenRefused(code);
  });

  it.each([
    [
      'the corners of the scale',
      { before: { consequence: 5, likelihood: 5 }, after: { consequence: 1, likelihood: 1 } },
    ],
    ['an answer asked for today', { answerBy: TODAY }],
    ['no case number yet', { caseNumber: null }],
    ['an owner who has left', { ownerId: 'p-left' }],
    ['texts of full length', { title: 'x'.repeat(200), scenario: 'x'.repeat(4000) }],
  ] as const)('takes %s', (_what, changes) => {
    given(...aRoster(), recorded('p-left', 'member'), ended('p-left', 'member', YESTERDAY))
      .when(submit(changes), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });

  it('needs somebody to put it before', () => {
    given(recorded(COORDINATOR, 'coordinator'), recorded(DIRECTOR, 'director'))
      .when(submit({ ownerId: DIRECTOR }), by(COORDINATOR))
      .thenRefused('body-empty');
    given(recorded(COORDINATOR, 'coordinator'), recorded(CHAIR, 'chair', TOMORROW))
      .when(submit({ ownerId: CHAIR }), by(COORDINATOR))
      .thenRefused('body-empty');
  });

  it('needs somebody to approve it who did not write the recommendation', () => {
    given(...aRoster(1))
      .when(submit({ ownerId: CHAIR, recommenderId: CHAIR }), by(COORDINATOR))
      .thenRefused('recommender-only-approver');
    given(...aRoster(2))
      .when(submit({ recommenderId: CHAIR }), by(COORDINATOR))
      .thenTypes('DecisionSubmitted');
  });
});
