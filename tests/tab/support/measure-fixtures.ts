import { addDays } from '../../../domain/calendar/danish-time';
import type { LedgerEvent } from '../../../domain/event';
import { getMeasure, getMeasures } from '../../../contracts/measure/measure';
import { measureDetail, measureRegisterView } from '../../../functions/views/measure-view';
import { EVERY_KIND, concluded, submitted, type aDecisionContent } from '../../support/builders';
import { aLedgerOf, happened } from '../../support/ledger';
import {
  drawn,
  exhibitAdded,
  exhibitWithdrawn,
  measureEvaluated,
  measureRegistered,
  measureRetired,
  measureRevised,
  stageTold,
} from '../../support/measure-facts';
import { PEOPLE, viewOf } from './people-fixtures';

const TODAY = '2026-11-21';
const NOW = `${TODAY}T08:15:00.000Z`;
const COORDINATOR = 'p-07';

const show = (personId: string) => {
  const person = PEOPLE.find((one) => one.personId === personId);
  return person === undefined ? { personId, name: null, title: null } : viewOf(person);
};

/** What the body approved in May: the backup and the supplier's access, as they stood then. */
const content = {
  ...EVERY_KIND.measureApproval,
  title: 'Godkendelse af foranstaltninger 2026',
  revisitOn: '2027-05-01',
  measures: [
    drawn('FO-001'),
    drawn('FO-002', { code: 'd', title: 'Leverandørers adgang er tidsbegrænset', performer: 'own' }),
  ],
};
// Only the hash of the content is read from the answer's content, and that is the same for every kind.
const same = content as unknown as ReturnType<typeof aDecisionContent>;
const [owner, other] = ['p-02', 'p-05'];

const HISTORY: readonly (readonly [days: number, event: LedgerEvent])[] = [
  [-300, measureRegistered({ ownerId: owner, nextReviewOn: '2027-01-15' })],
  [
    -299,
    measureRegistered({
      measureId: 'FO-002',
      code: 'd',
      title: 'Leverandørers adgang er tidsbegrænset',
      performer: 'own',
      ownerId: other,
      progress: 'underWay',
      dueOn: '2026-10-01',
      nextReviewOn: '2026-11-01',
    }),
  ],
  [-290, submitted(content, 'D-2026-005')],
  [-280, concluded('approved', { approve: 5 }, { content: same, decisionId: 'D-2026-005' })],
  [-200, exhibitAdded({ on: '2026-05-04' })],
  [-190, exhibitAdded({ on: '2026-05-12', says: 'Rapport om hele driften' }, { exhibitId: 'B2' })],
  [-189, exhibitWithdrawn('B2')],
  [
    -100,
    measureEvaluated({ on: '2026-08-13', effect: 'partly', says: 'To af tre systemer blev gendannet.' }),
  ],
  [
    -90,
    measureRegistered({
      measureId: 'FO-003',
      code: 'j',
      title: 'Flerfaktorlogin for alle ansatte',
      performer: 'other',
      performerName: 'Hosting A/S',
      ownerId: owner,
      nextReviewOn: null,
    }),
  ],
  [-80, measureRegistered({ measureId: 'FO-004', code: 'g', title: 'Årligt kursus', ownerId: other })],
  [-70, measureRetired('FO-004')],
  [-60, stageTold({ progress: 'underWay', dueOn: '2026-11-01' }, 'Leverandøren er forsinket', 'FO-002')],
  [-10, measureRevised({ title: 'Afprøvet backup af alle systemer', ownerId: owner })],
];

const { state } = aLedgerOf(
  ...HISTORY.map(([days, event]) => happened(event, `${addDays(TODAY, days)}T09:00:00.000Z`, COORDINATOR)),
);

/** A register with one measure late, one changed since the approval, one without evidence, and one taken out. */
export const MEASURES = getMeasures.answer.parse(measureRegisterView({ state, now: NOW }, show));

const detailOf = (measureId: string) =>
  getMeasure.answer.parse(
    measureDetail(
      state.measures.get(measureId)!,
      { state, now: NOW },
      { personId: COORDINATOR, roles: ['coordinator'] },
      show,
    ),
  );
export const BACKUP = detailOf('FO-001');
export const LATE_MEASURE = detailOf('FO-002');

/** A register with nothing in it. */
export const NO_MEASURES = getMeasures.answer.parse(
  measureRegisterView({ state: aLedgerOf().state, now: NOW }, show),
);
