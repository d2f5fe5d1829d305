import { unreachable } from '../../domain/ground/unreachable';
import type { Oversight } from '../../domain/oversight';
import type { PersonId } from '../../domain/access/role';
import type { SetAside } from '../../domain/requirement/requirement-records';
import type {
  LocalRuleStanding,
  RecordedByHand,
  RequirementProof,
  RequirementStanding,
  RequirementVerdict,
} from '../../domain/requirement/requirement-state';
import { statusDay } from '../../domain/status/status-day';
import type {
  LinkedProofs,
  LocalRuleView,
  RequirementProofView,
  RequirementView,
} from '../../contracts/requirement/requirement';
import type { ShowPerson } from './person-view';

/** So many of what documents a demand are listed: thousands of accepted risks may document one. */
const MOST_LISTED = 5;

/** A demand as it is shown, with what things are called in place of ids. */
export function requirementView(
  standing: RequirementStanding,
  oversight: Oversight,
  show: ShowPerson,
): RequirementView {
  const { requirement, related, owner } = standing;
  return {
    ...requirement,
    ...standingView(standing, owner, oversight, show),
    related: linkedIn(related, oversight, show),
  };
}

/** A rule of the municipality's own as it is shown. */
export function localRuleView(
  standing: LocalRuleStanding,
  oversight: Oversight,
  show: ShowPerson,
): LocalRuleView {
  const { ruleId, title, text, source, ownerId, decisions, courses } = standing.localRule;
  return {
    ruleId,
    title,
    text,
    source,
    decisionIds: decisions,
    courseIds: courses,
    ...standingView(standing, ownerId, oversight, show),
  };
}

const linkedIn = (
  all: readonly RequirementProof[],
  oversight: Oversight,
  show: ShowPerson,
): LinkedProofs => ({
  // What came last into the ledger is what is most likely looked for.
  newest: all
    .slice(-MOST_LISTED)
    .reverse()
    .map((one) => proofView(one, oversight, show)),
  more: Math.max(0, all.length - MOST_LISTED),
});

function standingView(
  { state, rule, proofs, unsettled, setAside, materials }: RequirementVerdict & RecordedByHand,
  owner: PersonId | null,
  oversight: Oversight,
  show: ShowPerson,
) {
  return {
    state,
    rule,
    proofs: linkedIn(proofs, oversight, show),
    unsettled: linkedIn(unsettled, oversight, show),
    owner: owner === null ? null : show(owner),
    materials,
    setAside: setAside === null ? null : setAsideView(setAside, oversight, show),
  };
}

const setAsideView = (
  { reason, decisionId, on, by }: SetAside,
  { decisions }: Oversight,
  show: ShowPerson,
) => ({
  reason,
  decision:
    decisionId === null
      ? null
      : { decisionId, title: known(decisions.get(decisionId), decisionId).content.title },
  on,
  by: by === null ? null : show(by),
});

function proofView(proof: RequirementProof, state: Oversight, show: ShowPerson): RequirementProofView {
  switch (proof.kind) {
    case 'decision':
      return {
        ...proof,
        title: known(state.decisions.get(proof.decisionId), proof.decisionId).content.title,
      };
    case 'status':
    case 'oversightRecord':
      return { ...proof, statusOn: statusDay(state, proof.month) };
    case 'staffOffer': {
      const offer = state.training.offers.find(({ offerId }) => offerId === proof.offerId);
      const { what, offeredOn } = known(offer, proof.offerId);
      return { ...proof, what, offeredOn };
    }
    case 'measure': {
      const measure = known(state.measures.get(proof.measureId), proof.measureId);
      const { title, performer, performerName, ownerId } = measure;
      return { ...proof, title, performer, performerName, owner: show(ownerId) };
    }
    case 'course':
      return {
        ...proof,
        title: known(state.training.courses.get(proof.courseId), proof.courseId).title,
      };
    case 'coverage':
    case 'implementation':
    case 'section':
    case 'register':
    case 'incidents':
    case 'registration':
    case 'baseline':
    case 'exercises':
      return proof;
    default:
      return unreachable(proof);
  }
}

/** What documents a demand was taken from the state and is there. */
function known<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`Cannot show what documents a demand: "${id}" is unknown`);
  return thing;
}
