import { isOnRoster } from '../../domain/access/access';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { ok, refuse, type Result } from '../../domain/result';
import { erasableOn } from '../../domain/training/retention';
import { policyOn } from '../../domain/training/training-policy';
import {
  erasePerson,
  getRetention,
  placeHold,
  previewErasure,
  releaseHold,
  type ErasureAccount,
  type RetentionView,
} from '../contracts/retention';
import * as erasing from '../people/erase-person';
import { erasurePlan } from '../people/erasure-plan';
import { erasureSentences } from '../people/erasure-words';
import type { Language } from '../../adaptive-cards/words/language';
import type { Program } from '../program';
import { personViews, type ShowPerson } from '../views/person-view';
import { route, type Caller } from './route';

/** Registers whose training data may go, holds on them, and erasing somebody who has left. */
export function registerRetention(program: Program): void {
  const { directory, ledger } = program;

  route(program, getRetention, ['erasePeople', 'managePolicy'], async (_call, { state, today }) =>
    ok(retentionView(state, today, personViews(await directory.all()))),
  );

  route(program, placeHold, 'erasePeople', ({ params, body }, caller) =>
    change({ type: 'PlaceHold', personId: params['personId'] ?? '', reason: body.reason }, caller),
  );
  route(program, releaseHold, 'erasePeople', ({ params }, caller) =>
    change({ type: 'ReleaseHold', personId: params['personId'] ?? '' }, caller),
  );

  route(program, previewErasure, 'erasePeople', async ({ params, language }, { state }) => {
    const personId = params['personId'] ?? '';
    if (!isOnRoster(state.access, personId)) return refuse({ code: 'unknown-person', value: personId });
    const erasure = await erasing.previewErasure(program, erasurePlan(state, personId), personId);
    const show = personViews(await directory.all());
    return ok(accountOf(erasure, { state, personId, show, language }));
  });

  route(program, erasePerson, 'erasePeople', async ({ params, language }, { requester }) => {
    const personId = params['personId'] ?? '';
    const erased = await erasing.erasePerson(program, personId, requester);
    if (!erased.ok) return erased;
    const show = personViews(await directory.all());
    return ok(accountOf(erased.value, { state: erased.value.state, personId, show, language }));
  });

  async function change(
    command:
      { type: 'PlaceHold'; personId: PersonId; reason: string } | { type: 'ReleaseHold'; personId: PersonId },
    { requester, today }: Caller,
  ): Promise<Result<RetentionView>> {
    const changed = await ledger.execute(command, requester);
    if (!changed.ok) return changed;
    return ok(retentionView(changed.value.state, today, personViews(await directory.all())));
  }
}

function retentionView(state: Oversight, on: DanishDate, show: ShowPerson): RetentionView {
  const { policies, holds, erased } = state.training;
  const periods = Object.values(policyOn(policies, on)?.retentionMonths ?? {});
  return {
    on,
    hasPeriods: periods.some((one) => one !== null),
    erasable: erasableOn(state, on).map(({ personId, ...days }) => ({ person: show(personId), ...days })),
    held: [...holds].map(([personId, reason]) => ({ person: show(personId), reason })),
    erased: [...erased].map(([personId, at]) => ({ personId, at })),
  };
}

type About = { state: Oversight; personId: PersonId; show: ShowPerson; language: Language };

function accountOf(
  { removed, remains }: erasing.Erasure,
  { state, personId, show, language }: About,
): ErasureAccount {
  const erasedAt = state.training.erased.get(personId) ?? null;
  const account = { person: show(personId), erasedAt, removed, remains };
  return { ...account, sentences: erasureSentences(account, language) };
}
