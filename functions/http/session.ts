import { abilitiesOf } from '../../domain/access/abilities';
import { ok, refuse, type Result } from '../../domain/result';
import { claimAdministration, getHealth, getMe, getSignIn, type Me } from '../../contracts/session';
import type { Program } from '../program';
import { personViews } from '../views/person-view';
import { callerOf, identityRoute, lenient, openRoute, type Caller } from './edge/route';

/** Registers who one is, how one signs in, and whether the program is well. */
export function registerSession(program: Program): void {
  const { config, directory, ledger } = program;

  const me = async ({ personId, roles, today }: Caller): Promise<Me> => ({
    person: personViews(await directory.all())(personId),
    roles: [...roles],
    abilities: abilitiesOf(roles),
    municipality: config.municipality,
    today,
  });

  openRoute(program, getHealth, async () => {
    const { head } = await ledger.load();
    return ok({ status: 'ok', ledger: { length: head.seq, head: head.hash }, version: config.version });
  });

  openRoute(program, getSignIn, () => Promise.resolve(ok(config.signIn)));

  // Whoever shall check a ledger that no longer matches must be able to open the tab first.
  identityRoute(program, getMe, async (_call, identity): Promise<Result<Me>> => {
    const caller = await callerOf(lenient(program), identity);
    return caller.ok ? ok(await me(caller.value)) : caller;
  });

  identityRoute(program, claimAdministration, async (_call, identity): Promise<Result<Me>> => {
    const { objectId, name, mail, isTenantAdministrator } = identity;
    const known = await directory.findByObjectId(objectId);
    // Only somebody whom the tenant calls administrator is entered unasked, and not where the domain then says no.
    const entering = known === undefined && isTenantAdministrator;
    if (entering) {
      const stranger = { kind: 'person', personId: '', isTenantAdministrator, surface: 'tab' } as const;
      const refusal = await ledger.refusalOf({ type: 'ClaimAdministration' }, stranger);
      if (refusal !== undefined) return refuse(refusal);
    }
    const person = entering ? await directory.enter({ objectId, name, title: '', mail }) : known;
    const personId = person?.personId ?? '';
    const requester = { kind: 'person', personId, isTenantAdministrator, surface: 'tab' } as const;
    const claimed = await ledger.execute({ type: 'ClaimAdministration' }, requester);
    if (!claimed.ok) return claimed;
    const caller = await callerOf(program, identity);
    return caller.ok ? ok(await me(caller.value)) : caller;
  });
}
