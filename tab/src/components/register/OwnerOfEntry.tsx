import type { PersonView } from '../../../../contracts/values';
import type { FieldProps } from '../form/FormField';
import { PersonField } from '../form/PersonField';
import type { Form } from '../form/useForm';

/** The fields of a form that hold who was chosen: the name is kept beside the id, so that both are there again. */
export const ownerValues = (owner: PersonView | null) => ({
  ownerId: owner?.personId ?? '',
  ownerName: owner?.name ?? '',
});

type Props = FieldProps & { form: Pick<Form<'ownerId' | 'ownerName'>, 'values' | 'set'> };

/** Who answers for something of a register, found by a part of the name. */
export function OwnerOfEntry({ form, ...field }: Props) {
  const { ownerId, ownerName } = form.values;
  return (
    <PersonField
      {...field}
      name="ownerId"
      chosen={ownerId === '' ? undefined : { personId: ownerId, name: ownerName, title: null }}
      onChoose={(person) => {
        form.set('ownerId', person?.personId ?? '');
        form.set('ownerName', person?.name ?? '');
      }}
    />
  );
}
