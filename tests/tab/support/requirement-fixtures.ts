import { CATALOGUE } from '../../../domain/requirement/catalogue';
import { proofKey } from '../../../domain/requirement/requirement-state';
import { requirements, type RequirementView } from '../../../contracts/requirement/requirement';
import { CONCLUDED_DECISION, OPEN_DECISION } from './decision-fixtures';
import { PEOPLE, viewOf } from './people-fixtures';

const [mette] = PEOPLE.map(viewOf);
const decision = ({ decisionId, title }: { decisionId: string; title: string }) => ({
  kind: 'decision' as const,
  decisionId,
  title,
});
const BY_DECISION = decision(CONCLUDED_DECISION);
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

/** How some of them stand; of the others nothing is recorded. */
const STANDING: Partial<Record<RequirementView['requirementId'], object>> = {
  'nis2-6-1-1': says('documented', 'measure-in-force', { proofs: [BY_DECISION], owner: mette }),
  'nis2-6-1-2': says('lacking', 'measure-missing', {
    proofs: [{ kind: 'section', section: 'incidents', colour: 'red' }],
  }),
  'nis2-6-1-3': says('toReview', 'measure-to-review', { proofs: [BY_DECISION], owner: mette }),
  'nis2-6-1-4': says('lacking', 'measure-missing'),
  'nis2-6-2': says('lacking', 'corrective-open', { unsettled: [decision(OPEN_DECISION)] }),
  'nis2-7-1-oversee': says('documented', 'oversight-noted', { proofs: [RECORD, STATUS] }),
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
    proofs: [COURSES],
  },
  'nis2-7-2-encourage': says('documented', 'offer-recorded', { proofs: [OFFER] }),
  'cir-2.1.1': says('documented', 'acceptance-in-force', { proofs: [BY_DECISION], moreProofs: 7 }),
};

function says(state: string, rule: string, more: object = {}): object {
  return { state, rule: { by: 'requirement', rule }, ...more };
}

export const REQUIREMENTS = requirements.parse({
  version: CATALOGUE.version,
  requirements: CATALOGUE.requirements.map((one) => ({
    ...one,
    ...says('notAssessed', 'nothing-kept'),
    proofs: [],
    moreProofs: 0,
    unsettled: [],
    moreUnsettled: 0,
    owner: null,
    ...STANDING[one.requirementId],
  })),
});

/** All of them, or those that the thing asked about documents. */
export const requirementsAsked = (query: URLSearchParams) => {
  const asked = query.get('provenBy');
  return {
    ...REQUIREMENTS,
    requirements: REQUIREMENTS.requirements.filter(
      ({ proofs }) => asked === null || proofs.some((one) => proofKey(one) === asked),
    ),
  };
};
