import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cardAction, type CardAction, type Verb } from '../../../adaptive-cards/card-action';

const shown = { decisionId: 'D-2026-001', version: 1, contentHash: 'a'.repeat(64), language: 'da' } as const;
const answering = { ...shown, answerNo: 1, onBehalfOf: null } as const;
const meeting = { meetingId: 'M-2026-001', recordNo: 1, language: 'da' } as const;
const { language: _language, ...item } = shown;
const month = { month: '2026-11', language: 'da' } as const;
const followUp = { followUpId: 'O-001', language: 'da' } as const;
const course = { takenCourse: 'K-001', takenOn: '2026-11-01', takenMinutes: '45' } as const;

/** A press of every verb as its card sends it. */
const PRESSES: { [V in Verb]: Omit<Extract<CardAction, { verb: V }>, 'verb'> } = {
  'decision.approve': answering,
  'decision.approveWithConditions': {
    ...answering,
    conditionText: 'Test',
    conditionOwner: 'p-1',
    conditionDueOn: '2027-01-01',
  },
  'decision.reject': { ...answering, rejectReason: 'Nej' },
  'decision.return': { ...answering, returnReason: 'Mangler' },
  'decision.postpone': { ...answering, postponeUntil: '2027-01-01', postponeReason: 'Vent' },
  'decision.declareConflict': { ...shown, conflictGround: 'Familie' },
  'decision.settleConflict': { ...shown, concernedId: 'p-1', finding: 'conflicted', onBehalfOf: null },
  'decision.refresh': shown,
  'decision.showNext': { ...shown, nextId: 'D-2026-002' },
  'meeting.confirm': {
    ...meeting,
    onBehalfOf: null,
    items: [{ ...item, answerNo: 1 }],
    choice1: 'approve',
    reason1: '',
    until1: '',
  },
  'meeting.refresh': meeting,
  'report.note': { ...month, version: 1 },
  'report.refresh': month,
  'report.requestFollowUp': {
    ...month,
    followUpText: 'Hvad nu?',
    followUpOwner: 'p-1',
    followUpDueOn: '2027-01-01',
  },
  'followUp.answer': { ...followUp, answerText: 'Gjort' },
  'followUp.show': followUp,
  'training.show': { shown: 'overview', language: 'da' },
  'training.report': { language: 'da', ...course },
  'training.log': { language: 'da', takenBy: 'p-1', ...course },
  'mandate.confirm': { mandateId: 'F-001', language: 'da' },
  'bodyChange.confirm': { changeId: 'C-001', language: 'da' },
  'mandate.decline': { mandateId: 'F-001', language: 'da' },
  'bodyChange.decline': { changeId: 'C-001', language: 'da' },
  'mandate.show': { mandateId: 'F-001', language: 'da' },
  'bodyChange.show': { changeId: 'C-001', language: 'da' },
  'training.verify': { completionId: 'T-000001', on: 'list', language: 'da' },
};
const EVERY = Object.entries(PRESSES).map(([verb, data]) => ({ verb, ...data }));

describe('A press of any button', () => {
  it('is understood as its card sends it', () => {
    for (const press of EVERY) expect(cardAction.parse(press)).toEqual(press);
  });

  it('is the same whatever comes along that its verb does not use', () => {
    const others = fc.dictionary(fc.string(), fc.jsonValue());
    const inputs = fc.constantFrom('rejectReason', 'conditionOwner', 'msteams', 'personId', 'choice7');
    fc.assert(
      fc.property(fc.constantFrom(...EVERY), others, inputs, fc.jsonValue(), (press, more, input, value) => {
        const used = new Set(Object.keys(press));
        const alongside = Object.entries({ ...more, [input]: value }).filter(
          ([name]) => !used.has(name) && (!name.startsWith('choice') || press.verb !== 'meeting.confirm'),
        );
        expect(cardAction.parse({ ...Object.fromEntries(alongside), ...press })).toEqual(press);
      }),
    );
  });

  it('is refused with a wrong value in any field that its verb uses', () => {
    const wrong = fc.constantFrom<unknown>(true, {}, [], { $ne: '' }, [['x']], -0.5);
    for (const press of EVERY)
      for (const name of Object.keys(press))
        fc.assert(
          fc.property(wrong, (value) => {
            // A client may send the minutes as a number.
            fc.pre(!(name === 'takenMinutes' && typeof value === 'number'));
            // A meeting without items is a press without answers, which the domain refuses.
            fc.pre(!(name === 'items' && Array.isArray(value) && value.length === 0));
            expect(cardAction.safeParse({ ...press, [name]: value }).success).toBe(false);
          }),
        );
  });

  it('brings its texts clean, so that they can be stored, signed and shown', () => {
    const press = { verb: 'decision.reject', ...answering, rejectReason: 'N\0ej\ud83d' };
    expect(cardAction.parse(press)).toMatchObject({ rejectReason: 'Nej' });
  });
});
