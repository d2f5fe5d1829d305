import * as z from 'zod/mini';
import { person, type PersonView } from '../../../../contracts/values';
import { useKeptState } from './useKeptState';

const persons = z.array(person);

/** What is ticked of a list beside a form, kept like what is written in it: until it is as it was at first, or sent. */
export function useKeptChoice<One extends string>(
  name: string,
  all: readonly One[],
  initial: readonly One[] = [],
) {
  const kept = useKeptState<readonly One[]>(name, initial, (found) =>
    Array.isArray(found) ? all.filter((one) => found.includes(one)) : undefined,
  );
  return {
    chosen: kept.state,
    /** Takes what is ticked, in the list's own order. */
    setChosen: (chosen: readonly string[]) => {
      kept.setState(() => all.filter((one) => chosen.includes(one)));
    },
    /** Back to what was ticked at first; nothing of it is left to be sent. */
    clear: () => {
      kept.restart(initial);
    },
    /** Back to what was ticked at first, unless something else has been ticked since this was sent. */
    begin: (sent: readonly One[]) => {
      kept.restart(initial, (now) => (now.join() === sent.join() ? initial : now));
    },
    sent: kept.sent,
  };
}

/** A choice without what was sent of it: what was chosen since is the next. */
export const without = <One>(now: readonly One[], sent: readonly One[]): readonly One[] =>
  now.filter((one) => !sent.includes(one));

/** The people chosen beside a form, kept in the same way. */
export function useKeptPeople(name: string) {
  const kept = useKeptState<readonly PersonView[]>(name, [], (found) => persons.safeParse(found).data);
  return {
    people: kept.state,
    setPeople: (people: readonly PersonView[]) => {
      kept.setState(() => people);
    },
    /** Takes out those who were sent; whoever was chosen since stays. */
    begin: (sent: readonly PersonView[]) => {
      kept.restart([], (now) => without(now, sent));
    },
  };
}

/** The person chosen beside a form, kept in the same way. */
export function useKeptPerson(name: string) {
  const { people, setPeople, begin } = useKeptPeople(name);
  return {
    person: people[0],
    begin: (sent: PersonView) => {
      begin([sent]);
    },
    setPerson: (one: PersonView | undefined) => {
      setPeople(one === undefined ? [] : [one]);
    },
  };
}
