import { describe, expect, it } from '@jest/globals';
import { MEASURE_CODES } from '../../../domain/decision/content';
import type { LedgerEvent } from '../../../domain/event';
import { aboutMeasures } from '../../../domain/waiting/about-measures';
import { abilitiesOf } from '../../../domain/access/abilities';
import { shownWaiting } from '../../../domain/waiting/shown-waiting';
import { EVERY_KIND, concluded, submitted, type aDecisionContent } from '../../support/builders';
import { significantIncident } from '../../support/incident-ledger';
import { NOW, TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import {
  drawn,
  exhibitAdded,
  idOf,
  measureRegistered,
  measureRetired,
  measureRevised,
  tenRegistered,
  underWay,
} from '../../support/measure-facts';
import { COORDINATOR, member } from '../../support/people';
import { ROSTER, whoIsAsked } from '../../support/waiting-list';

const state = (...history: readonly (LedgerEvent | Stamped)[]) => aLedgerOf(...ROSTER, ...history).state;
const content = {
  ...EVERY_KIND.measureApproval,
  revisitOn: '2029-06-01',
  measures: MEASURE_CODES.map((code) => drawn(idOf(code), { code })),
};
// Only the hash of the content is read from the answer's content, and that is the same for every kind.
const same = content as unknown as ReturnType<typeof aDecisionContent>;
const approved = (days: number) =>
  [submitted(content), concluded('approved', { approve: 5 }, { content: same })].map((one) =>
    happened(one, inDays(days)),
  );

describe('what waits of the measures', () => {
  it('is one that is late or to be reviewed: for the coordinator and its owner, and for nobody else', () => {
    const late = state(measureRegistered({ ...underWay(YESTERDAY), nextReviewOn: YESTERDAY }));
    expect(whoIsAsked(late, 'measureLate')).toEqual([member(1), COORDINATOR]);
    expect(whoIsAsked(late, 'measureReview')).toEqual([member(1), COORDINATOR]);
    const inTime = state(measureRegistered({ ...underWay(TODAY), nextReviewOn: TODAY }));
    expect(whoIsAsked(inTime, 'measureLate')).toEqual([]);
    expect(whoIsAsked(inTime, 'measureReview')).toEqual([]);
  });

  it('is one whose newest evidence is more than a year old, for the same, as long as it is in operation', () => {
    const shown = (on: string) => state(measureRegistered(), exhibitAdded({ on }));
    expect(whoIsAsked(shown('2025-11-01'), 'measureEvidence')).toEqual([member(1), COORDINATOR]);
    expect(whoIsAsked(shown('2025-11-02'), 'measureEvidence')).toEqual([]);
    expect(whoIsAsked(state(measureRegistered()), 'measureEvidence')).toEqual([]);
  });

  it('is nothing of a measure that was taken out, nor of one in time', () => {
    const gone = state(measureRegistered(underWay(YESTERDAY)), measureRetired());
    const reader = { personId: COORDINATOR, abilities: abilitiesOf(['coordinator']), now: NOW, on: TODAY };
    expect(aboutMeasures(gone, reader)).toEqual([]);
    expect(aboutMeasures(state(...tenRegistered(), ...approved(-10)), reader)).toEqual([]);
  });

  it('is a set that is not what stands in the register any more, for the coordinator alone', () => {
    const changed = happened(
      measureRevised({ code: 'a', title: 'Andet' }, { measureId: idOf('a') }),
      inDays(-3),
    );
    const known = state(...tenRegistered(), ...approved(-10), changed);
    expect(whoIsAsked(known, 'measuresChanged')).toEqual([COORDINATOR]);
    const all = shownWaiting(known, { personId: COORDINATOR, now: NOW, nameOf: () => 'Camilla' });
    expect(all.find(({ id }) => id === 'measures')).toMatchObject({
      id: 'measures',
      subject: { about: 'measureSet' },
      asks: [{ kind: 'measuresChanged', count: 1, since: '2026-10-30', due: null }],
    });
  });

  it('is a set that was approved before an incident was found significant, by the number of the incident alone', () => {
    const history = [...approved(-10), ...tenRegistered()];
    const known = state(...history, ...significantIncident(-3));
    expect(whoIsAsked(known, 'measuresAfterIncident')).toEqual([COORDINATOR]);
    const all = shownWaiting(known, { personId: COORDINATOR, now: NOW, nameOf: () => 'Camilla' });
    expect(all.find(({ id }) => id === 'measures')?.asks).toEqual([
      { kind: 'measuresAfterIncident', incidentId: 'H-001', since: '2026-10-30', due: null, isLate: false },
    ]);
    const exercise = state(...history, ...significantIncident(-3, { isExercise: true }));
    expect(whoIsAsked(exercise, 'measuresAfterIncident')).toEqual([]);
    expect(whoIsAsked(state(...history, ...significantIncident(-11)), 'measuresAfterIncident')).toEqual([]);
  });

  it('is a set that was approved more than a year ago', () => {
    expect(whoIsAsked(state(...approved(-365), ...tenRegistered()), 'measuresOverYear')).toEqual([]);
    expect(whoIsAsked(state(...approved(-366), ...tenRegistered()), 'measuresOverYear')).toEqual([
      COORDINATOR,
    ]);
  });
});
