import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MEASURE_CODES } from '../../../domain/decision/content';
import { INCIDENT_KINDS } from '../../../domain/incident/incident-kind';
import { SIGNIFICANCES } from '../../../domain/incident/significance';
import { dutiesAt } from '../../../domain/status/duties';
import { lookNow } from '../../../domain/status/look';
import { measuresSection } from '../../../domain/status/measures-section';
import { shownWaiting } from '../../../domain/waiting/shown-waiting';
import { measureRegisterView } from '../../../functions/views/measure-view';
import { EVERY_KIND, concluded, submitted, type aDecisionContent } from '../../support/builders';
import { EVERY_INCIDENT_EVENT, incidentOpened } from '../../support/incident-ledger';
import { NOW, inDays } from '../../support/instants';
import { aLedgerOf, happened, type Stamped } from '../../support/ledger';
import { drawn, idOf, tenRegistered } from '../../support/measure-facts';
import { COORDINATOR } from '../../support/people';
import { ROSTER } from '../../support/waiting-list';

/** Stands in everything that is told of an incident, and in nothing else. */
const SECRET = 'Fortroligt7';
const content = {
  ...EVERY_KIND.measureApproval,
  revisitOn: '2029-06-01',
  measures: MEASURE_CODES.map((code) => drawn(idOf(code), { code })),
};
// Only the hash of the content is read from the answer's content, and that is the same for every kind.
const same = content as unknown as ReturnType<typeof aDecisionContent>;
const APPROVED = [submitted(content), concluded('approved', { approve: 5 }, { content: same })].map((one) =>
  happened(one, inDays(-10)),
);

const incident = fc.record({
  isExercise: fc.boolean(),
  kind: fc.constantFrom(...INCIDENT_KINDS),
  /** What was answered and confirmed, in order: day by day, with a confirmation or without. */
  told: fc.array(
    fc.record({
      is: fc.constantFrom(...SIGNIFICANCES),
      isConfirmed: fc.boolean(),
      day: fc.integer({ min: -20, max: 0 }),
    }),
    { maxLength: 4 },
  ),
});
type Told = {
  isExercise: boolean;
  kind: (typeof INCIDENT_KINDS)[number];
  told: { is: (typeof SIGNIFICANCES)[number]; isConfirmed: boolean; day: number }[];
};

const ALL = {
  seriousDisruption: 'no',
  financialLoss: 'no',
  materialDamageToOthers: 'no',
  otherDamageToOthers: 'no',
} as const;
const ANSWERS = {
  significant: { ...ALL, financialLoss: 'yes' },
  notSignificant: ALL,
  undetermined: { ...ALL, financialLoss: 'unknown' },
} as const;

const inOrder = ({ told, ...one }: Told): Told => ({ ...one, told: told.toSorted((a, b) => a.day - b.day) });

function historyOf({ isExercise, kind, told }: Told, index: number): readonly Stamped[] {
  const incidentId = `H-00${String(index + 1)}`;
  const opened = incidentOpened({ incidentId, isExercise, kind, summary: SECRET, basis: SECRET });
  return [
    happened(opened, inDays(-20)),
    ...told.flatMap(({ is, isConfirmed, day }) => [
      happened(
        { type: 'SignificanceAnswered', data: { incidentId, significanceAnswers: ANSWERS[is] } },
        inDays(day),
      ),
      ...(isConfirmed && is !== 'undetermined'
        ? [
            happened(
              { type: 'SignificanceConfirmed', data: { incidentId, significance: is, reason: SECRET } },
              inDays(day),
            ),
          ]
        : []),
    ]),
    happened(
      {
        ...EVERY_INCIDENT_EVENT.ChronologyAdded,
        data: { ...EVERY_INCIDENT_EVENT.ChronologyAdded.data, incidentId, text: SECRET },
      },
      inDays(0),
    ),
  ];
}

/** Counted anew: the day since which the newest answers have been confirmed without a no between; nothing where they are not. */
function countedDay({ isExercise, kind, told }: Told): number | undefined {
  if (isExercise || kind !== 'incident' || told.at(-1)?.is !== 'significant') return undefined;
  const confirmed = told.filter(({ is, isConfirmed }) => isConfirmed && is !== 'undetermined');
  let day: number | undefined;
  for (const one of confirmed) day = one.is === 'significant' ? (day ?? one.day) : undefined;
  return day;
}

it('A review of the measures is due exactly after an incident that a person confirmed to be significant, no exercise, and nothing of its text is told', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 4 }), (drawnIncidents) => {
      const incidents = drawnIncidents.map(inOrder);
      const { state } = aLedgerOf(
        ...ROSTER,
        ...tenRegistered(),
        ...APPROVED,
        ...incidents.flatMap(historyOf),
      );
      const { sets, ...register } = measureRegisterView({ state, now: NOW }, (personId) => ({
        personId,
        name: null,
        title: null,
      }));
      const waits = shownWaiting(state, { personId: COORDINATOR, now: NOW, nameOf: () => 'Camilla' });
      const ofMeasures = waits.filter(({ subject }) => subject.about === 'measureSet');
      const section = measuresSection(lookNow(state, NOW));
      const shown = JSON.stringify([sets, register, ofMeasures, section, dutiesAt(state, NOW)]);
      expect(shown).not.toContain(SECRET);
      const due = incidents
        .map((one, index) => ({ incidentId: `H-00${String(index + 1)}`, day: countedDay(one) }))
        .filter(({ day }) => day !== undefined && day > -10);
      expect(sets[0]?.afterIncident === null).toBe(due.length === 0);
      expect(section.light.rule).toBe(due.length === 0 ? 'measures-in-force' : 'measures-after-incident');
      expect(ofMeasures).toHaveLength(due.length === 0 ? 0 : 1);
      const first = Math.min(...due.map(({ day }) => day ?? 0));
      const named = due.filter(({ day }) => day === first).map(({ incidentId }) => incidentId);
      const numbers = [...new Set(shown.match(/H-\d+/g) ?? [])];
      expect(numbers.every((one) => named.includes(one))).toBe(true);
      const after = sets[0]?.afterIncident ?? null;
      expect(after?.confirmedOn).toBe(after === null ? undefined : inDays(first).slice(0, 10));
    }),
    { numRuns: 60 },
  );
});
