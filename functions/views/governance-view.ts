import { abilitiesOf } from '../../domain/access/abilities';
import { managementBodyOn, type Access } from '../../domain/access/access';
import { basisOn, type BodyBasis } from '../../domain/access/body-basis';
import type { SetUp } from '../../domain/access/set-up';
import { modelOn } from '../../domain/access/decision-model';
import type { PersonId, Role } from '../../domain/access/role';
import { confirmsMandateAs } from '../../domain/access/settle-mandate';
import { whyUnmeetable, type Unmeetable } from '../../domain/access/unmeetable';
import type { ChangeId } from '../../domain/body-change/body-change';
import type { DanishDate } from '../../domain/calendar/danish-time';
import { basisOfPolicy, currentPolicy, policyVersion } from '../../domain/decision/policy';
import type { Oversight } from '../../domain/oversight';
import type { GovernanceView } from '../../contracts/access/governance';
import { changeViews } from './change-views';
import type { ShowPerson } from './person-view';
import { decisionPolicyView } from './policy-view';

/** Who looks, and on which day. */
export type GovernanceReader = {
  personId: PersonId;
  roles: readonly Role[];
  today: DanishDate;
  show: ShowPerson;
};

/** Who may act for whom, what is delegated, how the body decides, the local rules, and what awaits the body, on a day. */
export function governanceView(
  state: Oversight,
  reader: GovernanceReader,
  awaits: ChangeId | null,
): GovernanceView {
  const { access, policies } = state;
  const { personId, roles, today: on, show } = reader;
  const basis = basisOn(access.bases, on);
  return {
    on,
    basis: basis === undefined ? null : basisView(basis),
    bases: access.bases.map(basisView),
    model: modelOn(access.models, on),
    models: access.models.map(({ model, from, caseNumber, confirmation }) => ({
      model,
      from,
      caseNumber,
      setUp: confirmation === 'setUp',
    })),
    mandates: access.mandates.map((mandate) => {
      const { deputyId, memberId, askedOf, ...rest } = mandate;
      return {
        ...rest,
        deputy: show(deputyId),
        member: show(memberId),
        askedOf: askedOf.map(show),
        maySettle: mandate.to >= on && confirmsMandateAs(access, mandate, personId, on) !== undefined,
      };
    }),
    delegations: access.delegations.map(({ delegateId, confirmation, ...rest }) => ({
      ...rest,
      delegate: show(delegateId),
      setUp: confirmation === 'setUp',
    })),
    actingChairs: access.actingChairs.map(({ personId, confirmation, ...rest }) => ({
      ...rest,
      person: show(personId),
      setUp: confirmation === 'setUp',
    })),
    unmeetable: unmeetableOn(access, on) ?? null,
    policy: decisionPolicyView(currentPolicy(policies)),
    policyVersion: policyVersion(policies),
    policyBasis: basisOfPolicy(policies, policyVersion(policies)),
    changes: changeViews(state, {
      personId,
      on,
      show,
      mayWithdraw: abilitiesOf(roles).manageRoster,
    }),
    awaits,
  };
}

const basisView = ({ text, decidedOn, caseNumber, bodies, confirmation }: BodyBasis & SetUp) => ({
  text,
  decidedOn,
  caseNumber,
  bodies: bodies === undefined ? null : { ...bodies, others: [...bodies.others] },
  setUp: confirmation === 'setUp',
});

/** Before there is a body nothing can be said about its size. */
function unmeetableOn(access: Access, on: DanishDate): Unmeetable | undefined {
  const seats = managementBodyOn(access, on).length;
  return seats === 0 ? undefined : whyUnmeetable(modelOn(access.models, on), seats, access, on);
}
