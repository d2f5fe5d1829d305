import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths } from '../../../domain/calendar/danish-time';
import type { MeasureEvent } from '../../../domain/measure/events';
import { measureStanding } from '../../../domain/measure/measure-standing';
import { TODAY, TOMORROW, YESTERDAY } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import {
  exhibitAdded,
  exhibitWithdrawn,
  measureEvaluated,
  measureRegistered,
  stageTold,
  underWay,
} from '../../support/measure-facts';

const standing = (...events: MeasureEvent[]) => {
  const [measure] = aLedgerOf(...events).state.measures.values();
  return measureStanding(measure!, TODAY);
};

describe('how a measure stands on a day', () => {
  it('is late from the day after it was to be in operation, and not once it is', () => {
    expect(standing(measureRegistered(underWay(TODAY))).isLate).toBe(false);
    expect(standing(measureRegistered(underWay(YESTERDAY))).isLate).toBe(true);
    const done = standing(
      measureRegistered(underWay(YESTERDAY)),
      stageTold({ progress: 'inOperation', dueOn: null }),
    );
    expect(done).toMatchObject({ isLate: false, isInOperation: true });
  });

  it('is in operation while it is improved, and late when the improvement is', () => {
    expect(standing(measureRegistered({ progress: 'beingImproved', dueOn: YESTERDAY }))).toMatchObject({
      isInOperation: true,
      isLate: true,
    });
  });

  it('is to be reviewed from the day after the one that was set', () => {
    expect(standing(measureRegistered({ nextReviewOn: TODAY })).isReviewDue).toBe(false);
    expect(standing(measureRegistered({ nextReviewOn: YESTERDAY })).isReviewDue).toBe(true);
    expect(standing(measureRegistered({ nextReviewOn: null })).isReviewDue).toBe(false);
  });

  it('asks for evidence of the last twelve months, of the newest that was not withdrawn, once it is in operation', () => {
    const yearAgo = addMonths(TODAY, -12);
    const evidence = (...events: MeasureEvent[]) => standing(measureRegistered(), ...events).evidence;
    expect(evidence()).toBe('none');
    expect(evidence(exhibitAdded({ on: yearAgo }))).toBe('fresh');
    expect(evidence(exhibitAdded({ on: addDays(yearAgo, -1) }))).toBe('old');
    const older = exhibitAdded({ on: '2020-01-01' }, { exhibitId: 'B2' });
    expect(evidence(exhibitAdded(), older)).toBe('fresh');
    expect(evidence(exhibitAdded(), older, exhibitWithdrawn())).toBe('old');
    expect(evidence(exhibitAdded(), exhibitWithdrawn())).toBe('none');
    expect(standing(measureRegistered(underWay(TOMORROW))).evidence).toBe('notYet');
  });

  it('has the effect that was found last, by the day it was found', () => {
    expect(standing(measureRegistered()).effect).toBeNull();
    expect(
      standing(
        measureRegistered(),
        measureEvaluated({ on: TODAY, effect: 'partly' }),
        measureEvaluated({ on: YESTERDAY, effect: 'works' }),
      ),
    ).toMatchObject({ effect: 'partly', effectOn: TODAY });
  });
});
