import { modelOn } from '../../domain/access/decision-model';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { currentPolicy, policyVersion } from '../../domain/decision/policy';
import type { Oversight } from '../../domain/oversight';
import type { GovernanceView } from '../contracts/governance';
import type { ShowPerson } from './person-view';
import { policyView } from './policy-view';

/** Who may act for whom, what is delegated, how the body decides, and the local rules, on a day. */
export function governanceView(
  { access, policies }: Oversight,
  on: DanishDate,
  show: ShowPerson,
): GovernanceView {
  return {
    on,
    model: modelOn(access.models, on),
    models: [...access.models],
    mandates: access.mandates.map(({ deputyId, memberId, ...rest }) => ({
      ...rest,
      deputy: show(deputyId),
      member: show(memberId),
    })),
    delegations: access.delegations.map(({ delegateId, ...rest }) => ({
      ...rest,
      delegate: show(delegateId),
    })),
    policy: policyView(currentPolicy(policies)),
    policyVersion: policyVersion(policies),
  };
}
