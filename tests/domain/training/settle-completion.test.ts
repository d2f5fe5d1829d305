import { describe, expect, it } from '@jest/globals';
import type { TrainingCommand } from '../../../domain/training/commands';
import { coverageOn } from '../../../domain/training/coverage';
import { isLink } from '../../../domain/ground/link';
import { addDays } from '../../../domain/calendar/danish-time';
import { EARLIEST_COURSE } from '../../../domain/calendar/date-limits';
import { TRAINING_MOST } from '../../../domain/training/training-limits';
import type { Participation } from '../../../domain/training/training';
import { aParticipation, completionLogged, completionReported, courseAdded } from '../../support/builders';
import { given } from '../../support/given';
import { NOW, TODAY, TOMORROW } from '../../support/instants';
import { aLedgerOf, ask, by, byTheClock, happened } from '../../support/ledger';
import {
  ADMINISTRATOR,
  AUDITOR,
  CHAIR,
  COORDINATOR,
  DIRECTOR,
  OUTSIDER,
  SECRETARY,
  aRoster,
  member,
  recorded,
} from '../../support/people';
import {
  completionAnnulled,
  completionCorrected,
  completionVerified,
  courseRetired,
  erased,
} from '../../support/training-facts';

const history = [...aRoster(), courseAdded(), courseAdded({ courseId: 'K-002', title: 'Øvelse' })];
const ownWord = { kind: 'ownWord' } as const;
const report = (changes: Partial<Participation> = {}): TrainingCommand => {
  const { personId: _personId, ...own } = aParticipation({ evidence: ownWord, ...changes });
  return { type: 'ReportCompletion', ...own };
};
const verify = (completionId = 'T-000001') =>
  ({ type: 'VerifyCompletion', completionId, evidence: null }) as const;
const annul = (reason = 'Tastet ved en fejl', completionId = 'T-000001') =>
  ({ type: 'AnnulCompletion', completionId, reason }) as const;
const correct = (changes: Partial<Participation> = {}, reason = 'Forkert dato') =>
  ({
    type: 'CorrectCompletion',
    completionId: 'T-000001',
    participation: aParticipation(changes),
    reason,
  }) as const;

describe('reporting a course of one’s own', () => {
  it.each([CHAIR, member(1), DIRECTOR])('is for %s, in their own name', (personId) => {
    given(...history)
      .when(report(), by(personId))
      .then(completionReported({ personId }));
  });

  it.each([COORDINATOR, AUDITOR, ADMINISTRATOR, SECRETARY, OUTSIDER])('is not for %s', (personId) => {
    given(...history)
      .when(report(), by(personId))
      .thenRefused('not-allowed', { ability: 'reportOwnCourse' });
  });

  it('is not for the clock', () => {
    given(...history)
      .when(report(), byTheClock)
      .thenRefused('not-allowed');
  });

  it('twice, or after a coordinator wrote it down, says nothing new', () => {
    given(...history, completionReported())
      .when(report(), by(CHAIR))
      .thenNothing();
    given(...history, completionLogged())
      .when(report(), by(CHAIR))
      .thenNothing();
  });

  it.each(['seenByCoordinator', 'participantList'] as const)(
    'brings nothing forward that is for others to say: %s',
    (kind) => {
      const evidence =
        kind === 'participantList'
          ? { kind, contentHash: 'a'.repeat(64), fileName: 'deltagerliste.csv' }
          : { kind };
      given(...history)
        .when(report({ evidence }), by(CHAIR))
        .thenRefused('body-invalid', { field: 'evidence' });
    },
  );

  it('is verified when a coordinator writes the same down, or a list says it too', () => {
    const seen = { kind: 'seenByCoordinator' } as const;

    for (const events of [
      [...history, completionReported()],
      [...history, completionReported(), courseRetired()],
    ]) {
      given(...events)
        .when({ type: 'LogCompletion', ...aParticipation() }, by(COORDINATOR))
        .then(completionVerified(1, seen));
      given(...events)
        .when({ type: 'LogParticipants', participations: [aParticipation()] }, by(COORDINATOR))
        .then(completionVerified(1, seen));
    }
  });

  it('may be of a course outside the catalogue, the same one however it is spelt', () => {
    const other = { courseId: null, otherCourse: { title: 'Foredrag om NIS 2', provider: 'KL' } };
    given(...history)
      .when(report(other), by(CHAIR))
      .then(completionReported(other));
    given(...history, completionReported(other))
      .when(
        report({ courseId: null, otherCourse: { title: ' foredrag  om nis 2', provider: 'KL' } }),
        by(CHAIR),
      )
      .thenNothing();
  });

  it('outside the catalogue is another course by another name, on the same day too', () => {
    const named = (title: string) => ({ courseId: null, otherCourse: { title, provider: 'KL' } });
    given(...history, completionReported(named('Foredrag om NIS 2')))
      .when(report(named('Øvelse hos KL')), by(CHAIR))
      .then(completionReported(named('Øvelse hos KL'), 2));
  });

  it('may be as old as the app takes courses, and not a day older', () => {
    expect(given(...history).when(report({ completedOn: EARLIEST_COURSE }), by(CHAIR)).answer).toBe(
      'allowed',
    );
    given(...history)
      .when(report({ completedOn: addDays(EARLIEST_COURSE, -1) }), by(CHAIR))
      .thenRefused('date-too-early', { field: 'completedOn', limit: EARLIEST_COURSE });
  });

  it.each([
    ['a day to come', { completedOn: TOMORROW }, 'completed-in-future'],
    ['a course nobody knows', { courseId: 'K-999' }, 'unknown-course'],
    ['no course at all', { courseId: null }, 'text-missing'],
    [
      'a course without provider',
      { courseId: null, otherCourse: { title: 'Foredrag', provider: '' } },
      'text-missing',
    ],
    ['two courses in one', { otherCourse: { title: 'Foredrag', provider: 'KL' } }, 'unknown-course'],
    ['no time at all', { minutes: 0 }, 'body-invalid'],
    [
      'no time at all of a course outside the catalogue',
      { courseId: null, otherCourse: { title: 'Foredrag', provider: 'KL' }, minutes: 0 },
      'body-invalid',
    ],
    [
      'an address that is not safe',
      { evidence: { kind: 'link', url: 'http://kl.dk/bevis' } },
      'body-invalid',
    ],
  ] as const)('refuses %s', (_what, changes, code) => {
    given(...history)
      .when(report(changes), by(CHAIR))
      .thenRefused(code);
  });

  it.each([
    [1, 'allowed'],
    [TRAINING_MOST.minutes, 'allowed'],
    [TRAINING_MOST.minutes + 1, 'body-invalid'],
    [1.5, 'body-invalid'],
  ])('that took %s minutes is %s', (minutes, answer) => {
    expect(given(...history).when(report({ minutes }), by(CHAIR)).answer).toBe(answer);
  });

  it('counts only when a coordinator has verified it', () => {
    const before = coverageOn(aLedgerOf(...history, completionReported()).state, TODAY);
    const after = coverageOn(aLedgerOf(...history, completionReported(), completionVerified()).state, TODAY);
    expect(before.members[0]).toMatchObject({ personId: CHAIR, standing: 'missing', completions: [] });
    expect(before.members[0]?.notCounted).toHaveLength(1);
    expect(before.collective.flatMap((one) => one.carriedBy)).toEqual([]);
    expect(after.members[0]).toMatchObject({ standing: 'inDate', notCounted: [] });
  });
});

describe('verifying what somebody reported', () => {
  const reported = [...history, completionReported()];

  it('is refused once the person has been erased', () => {
    given(...reported, erased(CHAIR))
      .when(verify(), by(COORDINATOR))
      .thenRefused('unknown-person', { value: CHAIR });
  });

  it('is a coordinator’s, and once', () => {
    given(...reported)
      .when(verify(), by(COORDINATOR))
      .then(completionVerified());
    given(...reported, completionVerified())
      .when(verify(), by(COORDINATOR))
      .thenNothing();
    given(...history, completionLogged())
      .when(verify(), by(COORDINATOR))
      .thenNothing();
  });

  it.each([CHAIR, member(1), DIRECTOR, AUDITOR, ADMINISTRATOR, OUTSIDER])('is not for %s', (personId) => {
    for (const command of [verify(), annul(), correct()])
      given(...reported)
        .when(command, by(personId))
        .thenRefused('not-allowed', { ability: 'logCompletions' });
  });

  it('takes no address that is not safe as evidence', () => {
    const evidence = { kind: 'link', url: 'http://kl.dk/bevis' } as const;
    given(...reported)
      .when({ ...verify(), evidence }, by(COORDINATOR))
      .thenRefused('body-invalid', { field: 'url' });
  });

  it('is not for the one who took it, also if they are a coordinator', () => {
    given(...reported, recorded(CHAIR, 'coordinator'))
      .when(verify(), by(CHAIR))
      .thenRefused('own-completion');
  });

  it('says who saw it and when, and keeps the better evidence', () => {
    const seen = { kind: 'seenByCoordinator' } as const;
    const { training } = aLedgerOf(
      ...reported,
      happened(completionVerified(1, seen), NOW, COORDINATOR),
    ).state;
    expect(training.completions.get(CHAIR)?.[0]).toMatchObject({
      evidence: seen,
      verified: { by: COORDINATOR, at: NOW },
    });
    const without = aLedgerOf(...reported, completionVerified()).state.training;
    expect(without.completions.get(CHAIR)?.[0]?.evidence).toEqual(ownWord);
  });

  it('refuses what nobody reported and what no longer counts', () => {
    given(...history)
      .when(verify(), by(COORDINATOR))
      .thenRefused('unknown-completion', { value: 'T-000001' });
    given(...reported, completionAnnulled())
      .when(verify(), by(COORDINATOR))
      .thenRefused('completion-ended', { completionId: 'T-000001' });
  });
});

describe('putting a completion right', () => {
  const logged = [...history, completionLogged()];
  const day = { completedOn: '2026-10-02' };

  it('is a new fact that points back, and the wrong one stays in the record with the reason', () => {
    given(...logged)
      .when(correct(day), by(COORDINATOR))
      .then(completionCorrected([1, 2], day));
    const { training } = aLedgerOf(...logged, completionCorrected([1, 2], day)).state;
    expect(training.completions.get(CHAIR)?.map((one) => [one.completionId, one.corrects])).toEqual([
      ['T-000002', 'T-000001'],
    ]);
    expect(training.ended.get('T-000001')).toMatchObject({
      completion: { completedOn: '2026-10-01' },
      ending: { kind: 'corrected', by: 'T-000002', reason: 'Forkert dato' },
    });
  });

  it('may change no more than the length or the evidence of the same day', () => {
    for (const changes of [{ minutes: 90 }, { evidence: { kind: 'link', url: 'https://kl.dk/1' } }] as const)
      given(...logged)
        .when(correct(changes), by(COORDINATOR))
        .then(completionCorrected([1, 2], changes));
  });

  it('refuses what is already written down of somebody else’s day, and what is wrong in itself', () => {
    given(...logged, completionLogged({ personId: member(1) }, 2))
      .when(correct({ personId: member(1) }), by(COORDINATOR))
      .thenRefused('completion-already-logged');
    given(...logged)
      .when(correct({ completedOn: TOMORROW }), by(COORDINATOR))
      .thenRefused('completed-in-future');
    given(...logged)
      .when(correct({ personId: COORDINATOR }), by(COORDINATOR))
      .thenRefused('own-completion');
    given(...logged)
      .when(correct(day, ' '), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...logged)
      .when(correct(day, 'k'.repeat(501)), by(COORDINATOR))
      .thenRefused('text-too-long', { field: 'reason' });
  });

  it('takes an address of a thousand characters after https, and none that is longer or no address', () => {
    const link = (rest: string) => isLink(`https://${rest}`);
    expect([link('k.d'), link('k'.repeat(1000))]).toEqual([true, true]);
    expect([link('k.'), link('k'.repeat(1001)), link('kl.dk/et bevis'), isLink('http://kl.dk')]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('of the same course and day takes no length or address that would be refused of a new one', () => {
    for (const changes of [{ minutes: -5 }, { evidence: { kind: 'link', url: 'http://kl.dk/1' } }] as const)
      given(...logged)
        .when(correct(changes), by(COORDINATOR))
        .thenRefused('body-invalid');
  });

  it('of what was put right or annulled before is refused: the later one is what counts', () => {
    given(...logged, completionCorrected([1, 2], day))
      .when(correct(), by(COORDINATOR))
      .thenRefused('completion-ended');
    given(...logged, completionAnnulled())
      .when(correct(day), by(COORDINATOR))
      .thenRefused('completion-ended');
  });

  it('is not for the one who took it, neither out of their own name nor into it', () => {
    const own = [...history, completionReported({ personId: COORDINATOR })];
    given(...own)
      .when(correct({ personId: CHAIR }), by(COORDINATOR))
      .thenRefused('own-completion');
    given(...history, completionLogged())
      .when(correct({ personId: COORDINATOR }), by(COORDINATOR))
      .thenRefused('own-completion');
  });

  it('is possible when the course has been retired meanwhile, and not into another retired one', () => {
    given(...history, completionLogged(), courseRetired('K-001'))
      .when(correct({ completedOn: '2026-10-02' }), by(COORDINATOR))
      .thenTypes('CompletionCorrected');
    given(...history, completionLogged(), courseRetired('K-002'))
      .when(correct({ courseId: 'K-002' }), by(COORDINATOR))
      .thenRefused('course-retired');
  });

  it('does not take the place of a report of another day', () => {
    given(...history, completionLogged(), completionReported({ completedOn: '2026-10-05' }, 2))
      .when(correct({ completedOn: '2026-10-05' }), by(COORDINATOR))
      .thenRefused('completion-already-logged');
  });

  it('frees the day that was wrong', () => {
    given(...logged, completionCorrected([1, 2], day))
      .when({ type: 'LogCompletion', ...aParticipation() }, by(COORDINATOR))
      .then(completionLogged({}, 3));
  });
});

describe('annulling a completion', () => {
  const logged = [...history, completionLogged()];

  it('has a reason, is done once, and the day is free again', () => {
    given(...logged)
      .when(annul(), by(COORDINATOR))
      .then(completionAnnulled());
    given(...logged, completionAnnulled())
      .when(annul(), by(COORDINATOR))
      .thenNothing();
    given(...logged)
      .when(annul(''), by(COORDINATOR))
      .thenRefused('text-missing', { field: 'reason' });
    given(...logged, completionAnnulled())
      .when({ type: 'LogCompletion', ...aParticipation() }, by(COORDINATOR))
      .then(completionLogged({}, 2));
  });

  it('refuses what is unknown and what was put right', () => {
    given(...logged)
      .when(annul('Fejl', 'T-000009'), by(COORDINATOR))
      .thenRefused('unknown-completion');
    given(...logged, completionCorrected([1, 2], { completedOn: '2026-10-02' }))
      .when(annul(), by(COORDINATOR))
      .thenRefused('completion-ended');
  });

  it('takes what was learnt out of the coverage, and out of nothing that was known before', () => {
    const ledger = aLedgerOf(...logged);
    expect(coverageOn(ledger.state, TODAY).members[0]?.standing).toBe('inDate');
    ask(ledger, annul(), by(COORDINATOR), NOW);
    expect(coverageOn(ledger.state, TODAY).members[0]).toMatchObject({ completions: [], notCounted: [] });
  });
});
