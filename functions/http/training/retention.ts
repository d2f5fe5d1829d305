import { isOnRoster } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { DanishDate } from '../../../domain/calendar/danish-time';
import type { Oversight } from '../../../domain/oversight';
import { ok, refuse, type Result } from '../../../domain/result';
import { erasureRefusal } from '../../../domain/training/decide-erasure';
import { erasableOn } from '../../../domain/training/retention';
import { policyOn } from '../../../domain/training/training-policy';
import {
  erasePerson,
  getRetention,
  placeHold,
  previewErasure,
  releaseHold,
  type ErasureAccount,
  type RetentionView,
} from '../../../contracts/training/retention';
import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import * as erasing from '../../erasure/erase-person';
import { erasureSentences } from '../../people/erasure-words';
import type { Language } from '../../../words/language';
import type { Program } from '../../program';
import { personViews, type ShowPerson } from '../../views/person-view';
import { route, type Caller } from '../edge/route';

/** Registers whose training data may go, holds on them, and erasing somebody who has left. */
export function registerRetention(program: Program): void {
  const { directory, ledger } = program;

  route(program, getRetention, 'erasePeople', async (_call, { state, today }) =>
    ok(retentionView(state, today, personViews(await directory.all()))),
  );

  route(program, placeHold, 'erasePeople', ({ params, body }, caller) =>
    change({ type: 'PlaceHold', personId: params.personId, reason: body.reason }, caller),
  );
  route(program, releaseHold, 'erasePeople', ({ params, body }, caller) =>
    change({ type: 'ReleaseHold', personId: params.personId, reason: body.reason }, caller),
  );

  route(program, previewErasure, 'erasePeople', async ({ params, language }, { state, today }) => {
    const personId = params.personId;
    if (!isOnRoster(state.access, personId)) return refuse({ code: 'unknown-person', value: personId });
    const erasure = await erasing.previewErasure(program, state, personId);
    const show = personViews(await directory.all());
    return ok(accountOf(erasure, { state, personId, today, show, language, done: false }));
  });

  route(program, erasePerson, 'erasePeople', async ({ params, language }, { requester, today }) => {
    const personId = params.personId;
    const erased = await erasing.erasePerson(program, personId, requester);
    if (!erased.ok) return erased;
    const show = personViews(await directory.all());
    return ok(
      accountOf(erased.value, { state: erased.value.state, personId, today, show, language, done: true }),
    );
  });

  async function change(
    command: { type: 'PlaceHold' | 'ReleaseHold'; personId: PersonId; reason: string },
    { requester, today }: Caller,
  ): Promise<Result<RetentionView>> {
    const changed = await ledger.execute(command, requester);
    if (!changed.ok) return changed;
    return ok(retentionView(changed.value.state, today, personViews(await directory.all())));
  }
}

function retentionView(state: Oversight, on: DanishDate, show: ShowPerson): RetentionView {
  const { policies, holds, erased } = state.training;
  const policy = policyOn(policies, on);
  const months = policy?.retentionMonths ?? {};
  return {
    on,
    hasPeriods: Object.values(months).some((one) => one !== null),
    policy:
      policy === undefined
        ? null
        : { from: policy.from, caseNumber: policy.caseNumber, months: policy.retentionMonths },
    erasable: erasableOn(state, on).map(({ personId, left, ...days }) => ({
      person: show(personId),
      ...days,
      left: [...left],
    })),
    held: [...holds].map(([personId, reason]) => ({ person: show(personId), reason })),
    erased: [...erased].map(([personId, at]) => ({ personId, at })),
  };
}

type About = {
  state: Oversight;
  personId: PersonId;
  today: DanishDate;
  show: ShowPerson;
  language: Language;
  /** Whether it has been done, or is only asked about. */
  done: boolean;
};

function accountOf(
  { removed, remains }: erasing.Erasure,
  { state, personId, today, show, language, done }: About,
): ErasureAccount {
  const erasedAt = state.training.erased.get(personId) ?? null;
  const hold = state.training.holds.get(personId) ?? null;
  const refusal = erasureRefusal(state, personId, today);
  const account = {
    person: show(personId),
    erasedAt,
    hold,
    removed,
    remains,
    refusal:
      refusal === undefined ? null : { code: refusal.code, sentence: refusalSentence(refusal, language) },
  };
  return { ...account, sentences: erasureSentences({ ...account, done }, language) };
}
