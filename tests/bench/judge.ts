import { setTimeout as sleep } from 'node:timers/promises';
import { judgeParticipants } from '../../functions/imports/participants/judge-participants';
import { inSlices, sliceBySlice, type Slices } from '../../functions/pace/slice-by-slice';
import { NOW } from '../support/instants';
import { aLongList, manyPeople } from '../support/long-list';
import { rowOf, type Row } from './row';
import { watched } from './watched';

const ROWS = 50_000;
const PEOPLE = 5000;

/**
 * Judging a long list, beside the least that must be done for it: every row's person, course and day looked up, and
 * noted once. Both are done in slices, and somebody else asks for a turn all the while. How long they wait is set beside
 * how long they do while nothing is done at all.
 */
export async function benchJudge(): Promise<Row[]> {
  const { people, state } = manyPeople(PEOPLE);
  const rows = await aLongList(ROWS, 'mail');
  const byMail = new Map(people.map(({ mail, personId }) => [mail, personId]));
  const byTitle = new Map(
    [...state.training.courses.values()].map(({ title, courseId }) => [title, courseId]),
  );

  function* least(): Slices<number> {
    const noted = new Set<string>();
    yield* inSlices(rows.rows, ({ cells }) => {
      const [, mail = '', title = '', day = ''] = cells;
      noted.add(`${byMail.get(mail) ?? ''} ${byTitle.get(title) ?? ''} ${day}`);
    });
    return noted.size;
  }
  function* judged(): Slices<number> {
    const list = yield* judgeParticipants(rows, { state, people, now: NOW });
    if (!list.ok) throw new Error(list.refusal.code);
    return list.value.judged.filter(({ fate }) => fate.kind === 'new').length;
  }

  const floor = await watched(() => sliceBySlice(least()));
  const value = await watched(() => sliceBySlice(judged()));
  const nothing = await watched(() => sleep(value.took));
  if (floor.result !== ROWS || value.result !== ROWS) throw new Error('Not every row was judged');
  const name = `judging ${String(ROWS)} rows against ${String(PEOPLE)} people`;
  return [
    rowOf(`${name} (floor: looking up person and course)`, 'ms', { floor: floor.took, value: value.took }),
    rowOf(`${name}: longest wait of others (floor: while nothing is done)`, 'ms', {
      floor: nothing.longest,
      value: value.longest,
    }),
  ];
}
