import type { PersonView } from '../../../../../contracts/values';
import { SelectField } from '../../../components/form/SelectField';
import type { Form } from '../../../components/form/useForm';
import { usePersonName } from '../../../components/people/usePersonName';
import { usePersonOptions } from '../../../components/people/usePersonOptions';

type Props = {
  form: Pick<Form<'ownerId'>, 'values' | 'set'>;
  label: string;
  owners: readonly PersonView[];
};

/** Who is to follow up: one of those whom the product offers. */
export function OwnerField({ form, label, owners }: Props) {
  const nameOf = usePersonName();
  const optionsOf = usePersonOptions();
  const line = (one: PersonView) => [nameOf(one), one.title].filter(Boolean).join(', ');
  return <SelectField form={form} name="ownerId" label={label} options={optionsOf(owners, line)} required />;
}
