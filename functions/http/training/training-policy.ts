import type { Oversight } from '../../../domain/oversight';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import { ok } from '../../../domain/result';
import { DEFAULT_TRAINING_POLICY, policyOn } from '../../../domain/training/training-policy';
import {
  getTrainingPolicies,
  recordStaffOffer,
  setTrainingPolicy,
} from '../../../contracts/training/training';
import type { Program } from '../../program';
import { offerView, trainingPolicyView } from '../../views/training-view';
import { pastRoute, route } from '../edge/route';

/** Registers the municipality's own rules for training, and what was offered to the staff. */
export function registerTrainingPolicy(program: Program): void {
  const { ledger } = program;

  pastRoute(program, getTrainingPolicies, 'viewTraining', (_call, { state, today }) =>
    Promise.resolve(ok(policiesOf(state, today))),
  );

  route(program, setTrainingPolicy, 'managePolicy', async ({ body }, { requester, today }) => {
    const set = await ledger.execute({ type: 'SetTrainingPolicy', policy: body }, requester);
    return set.ok ? ok(policiesOf(set.value.state, today)) : set;
  });

  route(program, recordStaffOffer, 'logCompletions', async ({ body }, { requester }) => {
    const recorded = await ledger.execute({ type: 'RecordStaffOffer', offer: body }, requester);
    return recorded.ok ? ok({ offers: recorded.value.state.training.offers.map(offerView) }) : recorded;
  });
}

function policiesOf({ training }: Oversight, on: DanishDate) {
  const current = policyOn(training.policies, on);
  return {
    current: trainingPolicyView(current ?? DEFAULT_TRAINING_POLICY),
    isLocal: current !== undefined,
    history: training.policies.map(trainingPolicyView),
  };
}
