import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { danishDate } from '../../domain/calendar/danish-time';
import { isOfficeDay } from '../../domain/calendar/working-day';
import { getGovernance } from '../../contracts/access/governance';
import { getCycle } from '../../contracts/cycle/cycle';
import { getDecision, listDecisions } from '../../contracts/decision/decision';
import { getIncident, listIncidents } from '../../contracts/incident/incident';
import { verifyLedger } from '../../contracts/ledger/ledger';
import { getMeasures } from '../../contracts/measure/measure';
import { getOverview } from '../../contracts/overview/overview';
import { listSuppliers } from '../../contracts/supplier/supplier';
import { getSystem, listSystems } from '../../contracts/system/system';
import { PROGRESS } from '../../domain/measure/registered-measure';
import { signIn, type ApiUser } from '../support/api-client';
import {
  newDataDir,
  newPorts,
  removeDataDir,
  startProduct,
  type RunningProduct,
} from '../support/running-product';

/** What whoever starts the product finds in it, on whatever day that is; `npm run test:days` asks on others. */
describe('The demo municipality', () => {
  let dataDir: string;
  let product: RunningProduct;
  let camilla: ApiUser;
  let today: string;

  beforeAll(async () => {
    dataDir = await newDataDir();
    product = await startProduct({
      ports: await newPorts(),
      dataDir,
      history: true,
      args: ['--no-playground'],
    });
    camilla = await signIn(product.url, 'Camilla');
    today = danishDate(new Date().toISOString());
  });
  afterAll(async () => {
    await product.stop();
    await removeDataDir(dataDir);
  });

  it('has an incident that is closed with its clocks and receipts, and an exercise beside it that counts nowhere', async () => {
    const { incidents } = await camilla.call(listIncidents);
    expect(incidents.map(({ isExercise }) => isExercise).sort()).toEqual([false, true]);
    for (const { incidentId } of incidents) {
      const incident = await camilla.call(getIncident, { params: { incidentId } });
      expect(incident.closedAt).not.toBeNull();
      expect(incident.awareAt < incident.openedAt).toBe(true);
      expect(incident.filings.map(({ stage }) => stage)).toEqual([
        'earlyWarning',
        'notification',
        'finalReport',
      ]);
      expect(incident.filings.every(({ files }) => files.length === 1)).toBe(true);
      const sent = incident.clocks.filter(({ standing }) => standing.state === 'closedInTime');
      expect(sent.map(({ clock }) => clock)).toEqual(
        expect.arrayContaining(['earlyWarning', 'notification', 'finalReport']),
      );
      expect(incident.clocks.filter(({ standing }) => /overdue|closedLate/.test(standing.state))).toEqual([]);
    }
    const { current } = await camilla.call(getOverview);
    const figures = current?.sections.find(({ section }) => section === 'incidents')?.figures;
    expect(figures).toContainEqual(expect.objectContaining({ figure: 'incidents', value: 1 }));
  });

  it('has a year with tasks that somebody has: some are done, one is over its day, and none falls on a day off', async () => {
    const { items, dates } = await camilla.call(getCycle);
    expect(items.every(({ owner }) => owner !== null)).toBe(true);
    expect(items.filter(({ doneOn }) => doneOn !== null).length).toBeGreaterThan(1);
    expect(items.filter(({ doneOn, dueOn }) => doneOn === null && dueOn < today)).toHaveLength(1);
    expect(items.some(({ proof }) => proof !== null)).toBe(true);
    // What comes again by itself falls where it falls; what was set is set for a day on which somebody is at work.
    expect(items.filter(({ dueOn, doneOn }) => doneOn !== null && !isOfficeDay(dueOn))).toEqual([]);
    expect(dates.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['review', 'supplierStatement', 'planTest']),
    );
  });

  it('has said which of its bodies is the ledelsesorgan', async () => {
    const { basis } = await camilla.call(getGovernance);
    expect(basis).toMatchObject({ setUp: true, bodies: { designated: 'Direktionen' } });
    expect(basis?.bodies?.others).toHaveLength(1);
  });

  it('has a supplier whose supervision the body has approved, and the item that awaits the body on top', async () => {
    const { suppliers } = await camilla.call(listSuppliers);
    expect(suppliers.filter(({ standing }) => standing === 'supervised').map(({ name }) => name)).toEqual([
      'Eksempel Løn og Personale A/S',
    ]);
    const { decisions } = await camilla.call(listDecisions);
    expect(decisions.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'riskAcceptance awaitingApproval',
      'supplierReview concluded',
    ]);
    const review = await camilla.call(getDecision, {
      params: { decisionId: decisions[1]?.decisionId ?? '' },
    });
    expect(review).toMatchObject({ outcome: 'approved', tally: { approve: 3 } });
  });

  it('has measures in every state, and systems whose plans were tested', async () => {
    const { measures } = await camilla.call(getMeasures);
    expect(new Set(measures.map(({ standing }) => standing.progress)).size).toBe(PROGRESS.length);
    const { systems } = await camilla.call(listSystems);
    const tests = await Promise.all(
      systems.map(async ({ systemId }) => (await camilla.call(getSystem, { params: { systemId } })).tests),
    );
    expect(tests.flat().length).toBeGreaterThan(2);
  });

  it('has a ledger that holds', async () => {
    expect((await camilla.call(verifyLedger)).result).toBe('match');
  });
});
