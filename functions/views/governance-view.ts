import { managementBodyOn, type Access } from '../../domain/access/access';
import { modelOn } from '../../domain/access/decision-model';
import { whyUnmeetable, type Unmeetable } from '../../domain/access/unmeetable';
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
    actingChairs: access.actingChairs.map(({ personId, ...rest }) => ({ ...rest, person: show(personId) })),
    unmeetable: unmeetableOn(access, on) ?? null,
    policy: policyView(currentPolicy(policies)),
    policyVersion: policyVersion(policies),
  };
}

/** Before there is a body nothing can be said about its size. */
function unmeetableOn(access: Access, on: DanishDate): Unmeetable | undefined {
  const seats = managementBodyOn(access, on).length;
  return seats === 0 ? undefined : whyUnmeetable(modelOn(access.models, on), seats, access, on);
}
