import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../domain/calendar/danish-time';
import { MEASURE_CODES, type DecisionContent, type MeasureCode } from '../../../domain/decision/content';
import { lookAt } from '../../../domain/status/look';
import type { LedgerEvent } from '../../../domain/event';
import { APP_DEFAULTS } from '../../../domain/status/limit';
import { deadlinesSection } from '../../../domain/status/deadlines-section';
import { followUpsSection } from '../../../domain/status/follow-ups-section';
import { measuresSection } from '../../../domain/status/measures-section';
import { treatmentSection } from '../../../domain/status/treatment-section';
import {
  EVERY_KIND,
  aDecisionContent,
  actionDelayed,
  actionDone,
  anAction,
  concluded,
  revoked,
  submitted,
} from '../../support/builders';
import { cycleItemDone, cycleItemSet } from '../../support/indicator-facts';
import { TODAY, TOMORROW, YESTERDAY, inDays } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { member } from '../../support/people';

const look = (history: readonly LedgerEvent[], days = 0) =>
  lookAt(aLedgerOf(...history).state, { after: 0, until: null }, inDays(days));

const approvedItem = (content: DecisionContent, decisionId = 'D-2026-001'): LedgerEvent[] => {
  // Only the hash of the content is read from the answer's content, and that is the same for every kind.
  const same = content as ReturnType<typeof aDecisionContent>;
  return [
    submitted(content, decisionId),
    concluded('approved', { approve: 5 }, { content: same, decisionId }),
  ];
};

describe('the light of the ten measures', () => {
  const last = '2027-06-01';
  const approval = (codes: readonly MeasureCode[], revisitOn = last): DecisionContent => ({
    ...EVERY_KIND.measureApproval,
    revisitOn,
    measures: codes.map((code) => ({ ...EVERY_KIND.measureApproval.measures[0]!, code })),
  });
  const [first, ...others] = MEASURE_CODES;
  const seen = (...history: LedgerEvent[]) => {
    const { light, figures, details } = measuresSection(look(history));
    const left = details.flatMap((one) =>
      one.kind === 'measure' && one.state !== 'inForce' ? [`${one.code} ${one.state}`] : [],
    );
    return { light: `${light.colour} ${light.label} ${light.rule}`, figures, left };
  };
  const figures = (inForce: number, toReview: number, missing: number) => ({
    measuresInForce: inForce,
    measuresToReview: toReview,
    measuresMissing: missing,
  });

  it('is red until an approval is recorded, and while none has been given', () => {
    for (const history of [[], [submitted(approval(MEASURE_CODES))]])
      expect(seen(...history)).toMatchObject({
        light: 'red law measures-none-approved',
        figures: figures(0, 0, 10),
      });
  });

  it('is green when all ten are approved, in one case or several', () => {
    expect(seen(...approvedItem(approval(MEASURE_CODES)))).toEqual({
      light: 'green law measures-in-force',
      figures: figures(10, 0, 0),
      left: [],
    });
    const parts = [...approvedItem(approval([first])), ...approvedItem(approval(others), 'D-2026-002')];
    expect(seen(...parts).light).toBe('green law measures-in-force');
  });

  it('is red when one of them is missing, and says which', () => {
    expect(seen(...approvedItem(approval(others)))).toEqual({
      light: 'red law measures-missing',
      figures: figures(9, 0, 1),
      left: [`${first} missing`],
    });
  });

  it('is red when the approval was taken back', () => {
    const history = [
      ...approvedItem(approval(others)),
      ...approvedItem(approval([first]), 'D-2026-002'),
      revoked('D-2026-002'),
    ];
    expect(seen(...history).light).not.toMatch(/^green/);
  });

  it.each([
    ['far', addDays(TODAY, APP_DEFAULTS.nearDays + 1), 'green law measures-in-force', []],
    ['near', addDays(TODAY, APP_DEFAULTS.nearDays), 'yellow law measures-to-review', [`${first} toReview`]],
    ['past', YESTERDAY, 'yellow law measures-to-review', [`${first} toReview`]],
  ] as const)('looks at the day of review: %s', (_what, revisitOn, light, left) => {
    const history = [
      ...approvedItem(approval(others)),
      ...approvedItem(approval([first], revisitOn), 'D-2026-002'),
    ];
    expect(seen(...history)).toMatchObject({ light, left });
  });

  it('is never better with fewer measures approved, and never worse with more', () => {
    const gravity = ['green', 'yellow', 'red'];
    const colourOf = (codes: readonly MeasureCode[], revisitOn: string) => {
      const history = codes.length === 0 ? [] : approvedItem(approval(codes, revisitOn));
      const at = gravity.indexOf(measuresSection(look(history)).light.colour);
      expect(at).not.toBe(-1);
      return at;
    };
    fc.assert(
      fc.property(
        fc.subarray([...MEASURE_CODES]),
        fc.subarray([...MEASURE_CODES]),
        fc.constantFrom(last, TOMORROW, YESTERDAY),
        (few, others, revisitOn) => {
          const more = MEASURE_CODES.filter((code) => few.includes(code) || others.includes(code));
          expect(colourOf(more, revisitOn)).toBeLessThanOrEqual(colourOf(few, revisitOn));
        },
      ),
    );
  });

  it('goes by the best that is approved of a measure, in whatever order', () => {
    const [near, far] = [
      approvedItem(approval(MEASURE_CODES, TOMORROW)),
      approvedItem(approval(MEASURE_CODES), 'D-2026-002'),
    ];
    expect(seen(...near, ...far).light).toBe('green law measures-in-force');
    expect(seen(...far, ...near).light).toBe('green law measures-in-force');
  });
});

describe('the light of the treatment plans', () => {
  const planned = approvedItem(aDecisionContent({ actions: [anAction({ dueOn: TODAY })] }));
  const seen = (days: number, ...history: LedgerEvent[]) => {
    const { light, figures } = treatmentSection(look(history, days));
    return [light.colour, light.rule, figures['actionsOverdue'], figures['actionsOpen']].join(' ');
  };

  it.each<[string, number, LedgerEvent[], string]>([
    ['grey without any step', 0, approvedItem(aDecisionContent()), 'grey treatment-none 0 0'],
    [
      'grey while the plan awaits its answer',
      0,
      [submitted(aDecisionContent({ actions: [anAction()] }))],
      'grey treatment-none 0 0',
    ],
    ['green on the day of the step', 0, planned, 'green treatment-in-time 0 1'],
    ['red the day after', 1, planned, 'red treatment-overdue 1 1'],
    ['green when the step is done', 1, [...planned, actionDone()], 'green treatment-in-time 0 0'],
    ['red while the step is only delayed', 1, [...planned, actionDelayed()], 'red treatment-overdue 1 1'],
    ['grey when the approval was taken back', 1, [...planned, revoked()], 'grey treatment-none 0 0'],
    [
      'grey when another decision has taken its place',
      1,
      [...planned, ...approvedItem(aDecisionContent({ supersedes: 'D-2026-001' }), 'D-2026-002')],
      'grey treatment-none 0 0',
    ],
  ])('is %s', (_what, days, history, expected) => {
    expect(seen(days, ...history)).toBe(expected);
  });
});

describe('the day of the data', () => {
  it('is none of a treatment without steps, and of what is counted now the day of the report', () => {
    const day = (...history: LedgerEvent[]) => treatmentSection(look(history)).light.dataOn;
    expect(day()).toBeNull();
    expect(day(...approvedItem(aDecisionContent({ actions: [anAction()] })))).toBe(TODAY);
    expect(followUpsSection(look([])).light.dataOn).toBe(TODAY);
  });
});

describe('the light of what directors asked for', () => {
  const asked = (dueOn: string, followUpId = 'O-001'): LedgerEvent => ({
    type: 'FollowUpRequested',
    data: { followUpId, month: '2026-10', text: 'Hvor langt er backup?', ownerId: member(1), dueOn },
  });
  const answered: LedgerEvent = {
    type: 'FollowUpAnswered',
    data: { followUpId: 'O-001', text: 'Den er prøvet' },
  };
  const seen = (...history: LedgerEvent[]) => {
    const { light, figures } = followUpsSection(look(history));
    return [light.colour, light.rule, figures['followUpsOverdue'], figures['followUpsOpen']].join(' ');
  };

  it.each<[string, LedgerEvent[], string]>([
    ['green when nobody asked for anything', [], 'green follow-ups-none-open 0 0'],
    ['yellow on the day of the answer', [asked(TODAY)], 'yellow follow-ups-open 0 1'],
    ['red the day after', [asked(YESTERDAY)], 'red follow-ups-overdue 1 1'],
    [
      'green once it is answered, however late',
      [asked(YESTERDAY), answered],
      'green follow-ups-none-open 0 0',
    ],
    [
      'red as long as one of them is late',
      [asked(TOMORROW), asked(YESTERDAY, 'O-002')],
      'red follow-ups-overdue 1 2',
    ],
  ])('is %s', (_what, history, expected) => {
    expect(seen(...history)).toBe(expected);
  });
});

describe('the light of the deadlines, with the dates of the year', () => {
  const done = cycleItemDone('x', TODAY);
  const dropped: LedgerEvent = { type: 'CycleItemDropped', data: { itemId: 'x', reason: 'Udgår' } };
  const date = (dueOn: string) => cycleItemSet({ itemId: 'x', dueOn, label: 'law', source: '§ 10, stk. 3' });
  const seen = (...history: LedgerEvent[]) => {
    const { light, figures } = deadlinesSection(look(history));
    return [light.colour, light.rule, figures['datesPassed'], figures['datesNear']].join(' ');
  };
  const near = addDays(TODAY, APP_DEFAULTS.nearDays);

  it.each<[string, LedgerEvent[], string]>([
    ['grey without any date', [], 'grey deadlines-no-data 0 0'],
    ['green when the date is far', [date(addDays(near, 1))], 'green deadlines-none-near 0 0'],
    ['yellow when it is near', [date(near)], 'yellow deadlines-near 0 1'],
    ['yellow on the day itself', [date(TODAY)], 'yellow deadlines-near 0 1'],
    ['red the day after', [date(YESTERDAY)], 'red deadlines-passed 1 0'],
    ['grey when the only date was kept', [date(YESTERDAY), done], 'grey deadlines-no-data 0 0'],
    ['grey when the only date was dropped', [date(YESTERDAY), dropped], 'grey deadlines-no-data 0 0'],
    [
      'red again when a date that was kept is moved back to the past',
      [date(TODAY), done, date(YESTERDAY)],
      'red deadlines-passed 1 0',
    ],
  ])('is %s', (_what, history, expected) => {
    expect(seen(...history)).toBe(expected);
  });

  it('goes on showing a step that is not done when another is', () => {
    const content = aDecisionContent({
      actions: [anAction(), anAction({ actionId: 'H2', dueOn: '2026-12-20' })],
      revisitOn: null,
    });
    const { details } = deadlinesSection(look([...approvedItem(content), actionDone()]));
    expect(details).toEqual([
      { kind: 'deadline', deadline: { kind: 'action', decisionId: 'D-2026-001', on: '2026-12-20' } },
    ]);
  });

  it('shows the five earliest, each with its kind of demand, among those of decisions', () => {
    const dates = [5, 1, 3, 2, 4, 6].map((day) =>
      cycleItemSet({ itemId: String(day), dueOn: `2026-12-0${String(day)}`, label: 'law' }),
    );
    const { details } = deadlinesSection(look([...dates, submitted()]));
    expect(details.map((one) => (one.kind === 'deadline' ? one.deadline.on : ''))).toEqual([
      '2026-11-16',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ]);
    expect(details[1]).toMatchObject({ deadline: { kind: 'cycle', itemId: '1', label: 'law' } });
  });
});
