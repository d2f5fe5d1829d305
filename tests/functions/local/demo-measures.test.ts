import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MEASURE_CODES } from '../../../domain/decision/content';
import type { MeasureCommand } from '../../../domain/measure/commands';
import { measureStanding } from '../../../domain/measure/measure-standing';
import { PROGRESS } from '../../../domain/measure/registered-measure';
import { addMeasureExhibit, evaluateMeasure, registerMeasure } from '../../../contracts/measure/measure';
import { demoMeasures } from '../../../functions/local/demo-measures';
import { NOW, TODAY } from '../../support/instants';
import { aLedgerOf, ask, by } from '../../support/ledger';
import { COORDINATOR, aRoster } from '../../support/people';

const text = readFileSync(
  path.resolve(__dirname, '..', '..', '..', 'examples', 'foranstaltninger.json'),
  'utf8',
);

describe('the measures of the demo municipality', () => {
  it('are living ones: every number has some, and they stand in every way that asks for something', () => {
    const ledger = aLedgerOf(...aRoster());
    for (const { registration, recordedOf } of demoMeasures(text, TODAY, () => COORDINATOR)) {
      const measure = registerMeasure.body.parse(registration.json);
      ask(ledger, { type: 'RegisterMeasure', measure }, by(COORDINATOR), NOW);
      const measureId = [...ledger.state.measures.keys()].at(-1)!;
      for (const { endpoint, json } of recordedOf(measureId)) {
        const command: MeasureCommand =
          endpoint === addMeasureExhibit
            ? { type: 'AddMeasureExhibit', measureId, ...addMeasureExhibit.body.parse(json) }
            : evaluated(measureId, json);
        ask(ledger, command, by(COORDINATOR), NOW);
      }
    }
    const measures = [...ledger.state.measures.values()];
    const standings = measures.map((one) => measureStanding(one, TODAY));
    expect(measures).toHaveLength(12);
    expect(new Set(measures.map(({ code }) => code)).size).toBe(MEASURE_CODES.length);
    expect(new Set(standings.map(({ progress }) => progress)).size).toBe(PROGRESS.length);
    expect(standings.filter(({ isLate }) => isLate)).toHaveLength(1);
    expect(standings.filter(({ isReviewDue }) => isReviewDue)).toHaveLength(1);
    expect(new Set(standings.map(({ evidence }) => evidence))).toEqual(new Set(['fresh', 'old', 'notYet']));
    expect(standings.filter(({ effect }) => effect === 'partly').length).toBeGreaterThan(0);
  });
});

function evaluated(measureId: string, json: unknown): MeasureCommand {
  const { nextReviewOn, ...evaluation } = evaluateMeasure.body.parse(json);
  return { type: 'EvaluateMeasure', measureId, evaluation, nextReviewOn };
}
