import { CATALOGUE, measureOf } from '../../../domain/requirement/catalogue';
import { proofKey } from '../../../domain/requirement/requirement-state';
import { requirements, type RequirementView } from '../../../contracts/requirement/requirement';
import { CONCLUDED_DECISION, DECISIONS } from './decision-fixtures';
import { PEOPLE, viewOf } from './people-fixtures';

const [mette] = PEOPLE.map(viewOf);
const decision = ({ decisionId, title }: { decisionId: string; title: string }) => ({
  kind: 'decision' as const,
  decisionId,
  title,
});
const BY_DECISION = decision(CONCLUDED_DECISION);
const OPEN = DECISIONS.decisions.filter(({ kind }) => kind === 'correctiveApproval').map(decision);
const [STATUS, RECORD] = (['status', 'oversightRecord'] as const).map((kind) => ({
  kind,
  month: '2026-11',
  statusOn: '2026-11-21',
}));
const COURSES = { kind: 'coverage' };
const OFFER = {
  kind: 'staffOffer',
  offerId: 'U-001',
  what: 'Webinar om phishing',
  offeredOn: '2026-10-01',
};

function linked(...newest: readonly unknown[]) {
  return { newest, more: 0 };
}
const NOTHING = {
  proofs: linked(),
  unsettled: linked(),
  related: linked(),
  owner: null,
  setAside: null,
  materials: [],
};

/** How some of them stand; of the others nothing is recorded. */
const STANDING: Partial<Record<RequirementView['requirementId'], object>> = {
  'nis2-6-1-1': says('documented', 'measure-in-force', { proofs: linked(BY_DECISION), owner: mette }),
  'nis2-6-1-2': says('lacking', 'measure-missing', {
    related: linked({ kind: 'section', section: 'incidents', colour: 'red' }),
  }),
  'nis2-6-1-3': says('toReview', 'measure-to-review', { proofs: linked(BY_DECISION), owner: mette }),
  'nis2-6-2': says('lacking', 'corrective-open', { unsettled: linked(...OPEN) }),
  'nis2-7-1-oversee': says('documented', 'oversight-noted', { proofs: linked(RECORD, STATUS) }),
  'nis2-7-2-courses': {
    state: 'lacking',
    rule: {
      by: 'section',
      light: {
        colour: 'yellow',
        rule: 'training-some-areas-missing',
        label: 'guidance',
        dataOn: '2026-09-14',
      },
    },
    ...NOTHING,
    proofs: linked(COURSES),
  },
  'nis2-7-2-encourage': says('documented', 'offer-recorded', { proofs: linked(OFFER) }),
  'nis2-13-1-1': says('notAssessed', 'nothing-kept', { related: linked({ kind: 'incidents' }) }),
  'cir-2.1.1': says('documented', 'acceptance-in-force', { proofs: { newest: [BY_DECISION], more: 7 } }),
};

function says(state: string, rule: string, more: object = {}): object {
  return { state, rule: { by: 'requirement', rule }, ...NOTHING, ...more };
}

export const REQUIREMENTS = requirements.parse({
  version: CATALOGUE.version,
  requirements: CATALOGUE.requirements.map((one) => ({
    ...one,
    ...(measureOf(one) === undefined
      ? says('notAssessed', 'nothing-kept')
      : says('lacking', 'measure-missing')),
    ...STANDING[one.requirementId],
  })),
  localRules: [],
  keeping: null,
});

/** The same with a rule of the municipality's own, for the coordinator, who keeps it and can choose what documents it. */
export const KEPT_REQUIREMENTS = requirements.parse({
  ...REQUIREMENTS,
  localRules: [
    {
      ruleId: 'R-001',
      title: 'Fjernadgang kun med kommunens udstyr',
      text: 'Medarbejdere og leverandører må kun have fjernadgang med udstyr, som kommunen styrer.',
      source: 'Politik for informationssikkerhed, afsnit 4',
      decisionIds: ['D-2026-001'],
      courseIds: [],
      ...says('documented', 'local-documented', { proofs: linked(BY_DECISION), owner: mette }),
    },
  ],
  keeping: {
    decisions: [
      { decisionId: 'D-2026-001', title: 'Adgang til økonomisystemet', inForce: true },
      { decisionId: 'D-2026-004', title: 'Udløbet politik', inForce: false },
    ],
    courses: [{ courseId: 'K-001', title: 'Kursus for direktionen' }],
    people: [mette],
  },
});

/** All of them, or those from which a way leads to the thing asked about. */
export const requirementsAsked = (query: URLSearchParams) => {
  const asked = query.get('linkedTo');
  return {
    ...REQUIREMENTS,
    requirements: REQUIREMENTS.requirements.filter(
      ({ proofs, unsettled, related }) =>
        asked === null ||
        [proofs, unsettled, related].some(({ newest }) => newest.some((one) => proofKey(one) === asked)),
    ),
  };
};
