import { unreachable } from '../../domain/ground/unreachable';
import type { Oversight } from '../../domain/oversight';
import type { RequirementProof, RequirementStanding } from '../../domain/requirement/requirement-state';
import { statusDay } from '../../domain/status/status-day';
import type {
  LinkedProofs,
  RequirementProofView,
  RequirementView,
} from '../../contracts/requirement/requirement';
import type { ShowPerson } from './person-view';

/** So many of what documents a demand are listed: thousands of accepted risks may document one. */
const MOST_LISTED = 5;

/** A demand as it is shown, with what things are called in place of ids. */
export function requirementView(
  { requirement, state, rule, proofs, unsettled, related, owner }: RequirementStanding,
  oversight: Oversight,
  show: ShowPerson,
): RequirementView {
  const linked = (all: readonly RequirementProof[]): LinkedProofs => ({
    // What came last into the ledger is what is most likely looked for.
    newest: all
      .slice(-MOST_LISTED)
      .reverse()
      .map((one) => proofView(one, oversight)),
    more: Math.max(0, all.length - MOST_LISTED),
  });
  return {
    ...requirement,
    state,
    rule,
    proofs: linked(proofs),
    unsettled: linked(unsettled),
    related: linked(related),
    owner: owner === null ? null : show(owner),
  };
}

function proofView(proof: RequirementProof, state: Oversight): RequirementProofView {
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
      const { title } = known(state.measures.get(proof.measureId), proof.measureId);
      return { ...proof, title };
    }
    case 'implementation':
    case 'coverage':
    case 'section':
    case 'register':
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
