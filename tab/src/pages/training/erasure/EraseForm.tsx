import { useTranslation } from 'react-i18next';
import { isSameText } from '../../../../../domain/ground/same-text';
import type { erasePerson } from '../../../../../contracts/training/retention';
import type { PersonView } from '../../../../../contracts/values';
import type { useCommand } from '../../../api/useCommand';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFormStyles } from '../../../components/form/form.styles';
import { TextField } from '../../../components/form/TextField';
import { useForm } from '../../../components/form/useForm';
import { usePersonName } from '../../../components/people/usePersonName';

export type Erasing = ReturnType<typeof useCommand<typeof erasePerson>>;

type Props = { person: PersonView; erasing: Erasing };

/** Erases somebody once their name, or the number of somebody without one, has been written. */
export function EraseForm({ person, erasing }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const nameOf = usePersonName();
  const form = useForm({ typed: '' }, null);
  const { personId } = person;
  const name = person.name ?? personId;
  const labels = { typed: t('erasure.typed', { name }) };
  const send = () => {
    const isSame = isSameText(form.values.typed, name);
    if (!form.accept(new Map(isSame ? [] : [['typed', t('erasure.typedWrong', { name })]]))) return;
    erasing.mutate({ params: { personId } });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="erase-"
      submit={t('erasure.finally', { name: nameOf(person) })}
      sending={erasing}
      onSubmit={send}
    >
      <p className={styles.note}>{t('erasure.final')}</p>
      <TextField form={form} name="typed" required />
    </FormFrame>
  );
}
