import { getRoster } from '../../../../contracts/access/roster';
import type { PersonView } from '../../../../contracts/values';
import { useAnswer } from '../../api/useAnswer';
import { useMe } from '../../session/session-context';
import type { FieldProps } from './FormField';
import { PersonField } from './PersonField';
import type { Form } from './useForm';

type Props<Name extends string> = FieldProps & {
  form: Pick<Form<Name>, 'values' | 'set'>;
  name: Name;
  /** Who can be chosen. */
  people: readonly PersonView[];
};

/** A field of a form that holds the id of one of some people, found by a part of the name. */
export function RosterPersonField<Name extends string>({ form, name, people, ...field }: Props<Name>) {
  const { abilities } = useMe();
  const roster = useAnswer(getRoster, {}, { enabled: abilities.viewRoster });
  const accounts = new Map(roster.data?.entries.map(({ person, account }) => [person.personId, account]));
  const among = people.map((person) => ({ ...person, account: accounts.get(person.personId) ?? [] }));
  return (
    <PersonField
      {...field}
      name={name}
      among={among}
      chosen={among.find(({ personId }) => personId === form.values[name])}
      onChoose={(person) => {
        form.set(name, person?.personId ?? '');
      }}
    />
  );
}
