import { useTranslation } from 'react-i18next';
import { DateField } from '../form/DateField';
import { RadioField } from '../form/RadioField';
import { TextField } from '../form/TextField';
import type { Form } from '../form/useForm';
import { KEPT_KINDS } from '../../../../domain/register/exhibit';
import type { ExhibitName } from './exhibit-fields';
import { KeptField } from './KeptField';

/** What shows that something is so: what it says, the day it is of, and where it is kept. */
export function ExhibitFields({ form }: { form: Form<ExhibitName> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField form={form} name="says" hint={t('exhibit.saysHint')} required />
      <DateField form={form} name="on" kind="fact" required />
      <RadioField
        form={form}
        name="keptIn"
        required
        options={KEPT_KINDS.map((kept) => [kept, t(`exhibit.kept.${kept}`)])}
      />
      <KeptField form={form} />
    </>
  );
}
