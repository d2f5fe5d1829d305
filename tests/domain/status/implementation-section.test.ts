import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { MEASURE_CODES, type Measure } from '../../../domain/decision/content';
import type { LedgerEvent } from '../../../domain/event';
import { EFFECTS, PROGRESS } from '../../../domain/measure/registered-measure';
import { implementationSection } from '../../../domain/status/implementation-section';
import { lookAt } from '../../../domain/status/look';
import { changedMeasures, measureApprovals, measuresSection } from '../../../domain/status/measures-section';
import { EVERY_KIND, concluded, revoked, submitted, type aDecisionContent } from '../../support/builders';
import { EVERY_INCIDENT_EVENT, significantIncident } from '../../support/incident-ledger';
import { TODAY, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import {
  drawn,
  exhibitAdded,
  exhibitWithdrawn,
  idOf,
  measureEvaluated,
  measureRegistered,
  measureRetired,
  measureRevised,
  stageTold,
  tenRegistered,
  underWay,
} from '../../support/measure-facts';

const look = (history: readonly (LedgerEvent | Stamped)[]) =>
  lookAt(aLedgerOf(...history).state, { after: 0, until: null }, inDays(0));
const seen = (...history: LedgerEvent[]) => {
  const { light, figures } = implementationSection(look(history));
  return { light: `${light.colour} ${light.rule}`, label: light.label, figures };
};
/** Ten measures in operation, each with evidence of today. */
const good = [
  ...tenRegistered(),
  ...MEASURE_CODES.map((code) => exhibitAdded({}, { measureId: idOf(code) })),
];

describe('the light of the implementation', () => {
  it('is grey while the register is empty, also when all that was in it is taken out', () => {
    expect(seen()).toMatchObject({ light: 'grey implementation-none-registered', figures: {} });
    expect(seen(measureRegistered(), measureRetired()).light).toBe('grey implementation-none-registered');
  });

  it('is green when every number has a measure and all of them are in operation with recent evidence', () => {
    expect(seen(...good)).toMatchObject({
      light: 'green implementation-on-time',
      label: 'appDefault',
      figures: { measuresLate: 0, measuresInOperation: 10, measuresWithEvidence: 10, numbersWithMeasure: 10 },
    });
  });

  it('is red when one is late, and says how many', () => {
    const late = stageTold(underWay(YESTERDAY), 'Leverandøren', idOf('a'));
    expect(seen(...good, late)).toMatchObject({
      light: 'red implementation-late',
      figures: { measuresLate: 1, measuresInOperation: 9, measuresUnderWay: 1 },
    });
    expect(seen(...good, stageTold(underWay(TODAY), 'Leverandøren', idOf('a'))).light).toBe(
      'green implementation-on-time',
    );
  });

  it.each<[string, LedgerEvent[], string]>([
    ['a measure is found not to work', [measureEvaluated({ effect: 'doesNot' })], 'without-effect'],
    ['a number has no measure any more', [measureRetired()], 'numbers-missing'],
    ['evidence is withdrawn', [exhibitWithdrawn()], 'evidence-missing'],
    ['a review is not held', [measureRevised({ code: 'a', nextReviewOn: YESTERDAY })], 'review-due'],
  ])('is yellow when %s', (_what, history, rule) => {
    expect(seen(...good, ...history).light).toBe(`yellow implementation-${rule}`);
  });

  it('is yellow, and not green, while nothing is in operation yet', () => {
    const planned = MEASURE_CODES.map((code) =>
      measureRegistered({ code, measureId: idOf(code), progress: 'planned', dueOn: '2027-03-01' }),
    );
    expect(seen(...planned).light).toBe('yellow implementation-none-in-operation');
  });

  it('is never better without something that shows a measure, nor without a measure that is fine', () => {
    const gravity = ['green', 'yellow', 'red'];
    const one = fc.record({
      progress: fc.constantFrom(...PROGRESS),
      dueOn: fc.constantFrom(YESTERDAY, '2027-03-01'),
      evidence: fc.subarray(['2024-05-01', '2026-05-01', TODAY]),
      effect: fc.option(fc.constantFrom(...EFFECTS), { nil: null }),
      isReviewed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 10, maxLength: 10 }), fc.nat(9), fc.nat(2), (all, at, which) => {
        const history = all.flatMap(({ progress, dueOn, evidence, effect, isReviewed }, index) => {
          const code = MEASURE_CODES[index]!;
          const measureId = idOf(code);
          return [
            measureRegistered({
              code,
              measureId,
              progress,
              dueOn: progress === 'inOperation' ? null : dueOn,
              nextReviewOn: isReviewed ? '2027-05-01' : YESTERDAY,
            }),
            ...evidence.map((on, no) => exhibitAdded({ on }, { measureId, exhibitId: `B${String(no + 1)}` })),
            ...(effect === null ? [] : [measureEvaluated({ effect }, measureId)]),
          ];
        });
        const before = implementationSection(look(history)).light.colour;
        const after = implementationSection(
          look([...history, exhibitWithdrawn(`B${String(which + 1)}`, idOf(MEASURE_CODES[at]!))]),
        ).light.colour;
        expect([gravity.indexOf(before) <= gravity.indexOf(after), before, after]).toEqual([
          true,
          before,
          after,
        ]);
        expect(seen(...history)).toEqual(seen(...history));
      }),
      { numRuns: 150 },
    );
  });
});

const approval = (measures: readonly Measure[], decisionId = 'D-2026-001', revisitOn = '2029-06-01') => {
  const content = { ...EVERY_KIND.measureApproval, revisitOn, measures };
  // Only the hash of the content is read from the answer's content, and that is the same for every kind.
  const same = content as unknown as ReturnType<typeof aDecisionContent>;
  return [
    submitted(content, decisionId),
    concluded('approved', { approve: 5 }, { content: same, decisionId }),
  ];
};
const ten = MEASURE_CODES.map((code) => drawn(idOf(code), { code }));
const typed = ten.map(({ measureId: _, ...one }): Measure => one);
const measured = (...history: readonly (LedgerEvent | Stamped)[]) => {
  const known = look(history);
  const { light, figures } = measuresSection(known);
  return `${light.colour} ${light.label} ${light.rule} ${String(figures.measuresToReview)}`;
};
const lately = (events: readonly LedgerEvent[], days: number) =>
  events.map((one) => happened(one, inDays(days)));

describe('the light of the measures when they are approved from the register', () => {
  it('is green while the register is what was approved', () => {
    expect(measured(...tenRegistered(), ...lately(approval(ten), -10))).toBe('green law measures-in-force 0');
  });

  it('asks for a new decision of the numbers in which something changed, and of no others', () => {
    const changed = measureRevised({ code: 'a', title: 'Andet' }, { measureId: idOf('a') });
    expect(measured(...tenRegistered(), ...lately(approval(ten), -10), changed)).toBe(
      'yellow law measures-changed 1',
    );
    const moved = measureRevised({ code: 'b' }, { measureId: idOf('a') });
    expect(measured(...tenRegistered(), ...lately(approval(ten), -10), moved)).toBe(
      'yellow law measures-changed 2',
    );
    const again = ten.map((one) => (one.code === 'a' ? { ...one, title: 'Andet', version: '2' } : one));
    expect(
      measured(
        ...tenRegistered(),
        ...lately(approval(ten), -10),
        changed,
        ...lately(approval(again, 'D-2026-002'), -5),
      ),
    ).toBe('green law measures-in-force 0');
  });

  it('is not made green again by a set typed by hand, nor by taking the approval back', () => {
    const changed = measureRevised({ code: 'a', title: 'Andet' }, { measureId: idOf('a') });
    const history = [
      ...tenRegistered(),
      ...lately(approval(ten), -10),
      changed,
      ...lately(approval(typed, 'D-2026-002'), -5),
    ];
    expect(measured(...history)).toBe('yellow law measures-changed 1');
    // Nothing carries the ten measures of the register any more: only what was typed by hand is approved.
    expect(measured(...history, revoked('D-2026-001'))).toBe('yellow law measures-changed 10');
  });

  it('asks nothing of what was typed by hand, as before', () => {
    expect(measured(...tenRegistered(), ...lately(approval(typed), -10))).toBe(
      'green law measures-in-force 0',
    );
  });

  it('asks for a review a year after the approval, which is a benchmark and no law', () => {
    expect(measured(...lately(approval(ten), -365), ...tenRegistered())).toBe(
      'green law measures-in-force 0',
    );
    expect(measured(...lately(approval(ten), -366), ...tenRegistered())).toBe(
      'yellow benchmark measures-over-a-year 10',
    );
    expect(measureApprovals(look([...lately(approval(ten), -366)]))).toMatchObject([
      { approvedOn: addDays(TODAY, -366), yearEnds: YESTERDAY },
    ]);
  });

  it('asks for a review after an incident that somebody has confirmed to be significant, which is a benchmark too', () => {
    const carried = [...lately(approval(ten), -10), ...tenRegistered()];
    const AFTER = 'yellow benchmark measures-after-incident 10';
    const IN_FORCE = 'green law measures-in-force 0';
    expect(measured(...carried, ...significantIncident(-3))).toBe(AFTER);
    // Not what the answers alone come to, nor what turned out to be nothing, nor a near miss, nor an exercise.
    expect(measured(...carried, ...significantIncident(-3).slice(0, 2))).toBe(IN_FORCE);
    const { SignificanceAnswered, IncidentRetold } = EVERY_INCIDENT_EVENT;
    const { significanceAnswers } = SignificanceAnswered.data;
    const allNo = {
      ...SignificanceAnswered,
      data: { incidentId: 'H-001', significanceAnswers: { ...significanceAnswers, seriousDisruption: 'no' } },
    } as const;
    expect(measured(...carried, ...significantIncident(-3), allNo)).toBe(IN_FORCE);
    const asNearMiss = {
      ...IncidentRetold,
      data: { ...IncidentRetold.data, incidentId: 'H-001', kind: 'nearMiss' as const },
    };
    expect(measured(...carried, ...significantIncident(-3), asNearMiss)).toBe(IN_FORCE);
    expect(measured(...carried, ...significantIncident(-3, { isExercise: true }))).toBe(IN_FORCE);
    // What was approved after it holds, and an approval that has changed says so first.
    expect(measured(...tenRegistered(), ...significantIncident(-12), ...lately(approval(ten), -10))).toBe(
      IN_FORCE,
    );
    const changed = measureRevised({ code: 'a', title: 'Andet' }, { measureId: idOf('a') });
    expect(measured(...carried, ...significantIncident(-3), changed)).toBe('yellow law measures-changed 10');
  });

  it('says from which day the register was another', () => {
    const changed = happened(
      measureRevised({ code: 'a', title: 'Andet' }, { measureId: idOf('a') }),
      inDays(-3),
    );
    expect(changedMeasures(look([...tenRegistered(), ...lately(approval(ten), -10), changed]))).toMatchObject(
      [{ measureId: idOf('a'), since: addDays(TODAY, -3), decisionId: 'D-2026-001', fields: ['title'] }],
    );
  });
});
