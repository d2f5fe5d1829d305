import { useTranslation } from 'react-i18next';
import { FieldGroup } from '../../components/form/FieldGroup';
import { TextField } from '../../components/form/TextField';
import type { Form } from '../../components/form/useForm';
import type { DraftName } from './draft-values';

type Props = { form: Form<DraftName>; labels: Readonly<Record<DraftName, string>> };

/** What the matter is, and what it means to citizens. */
export function CaseFields({ form, labels }: Props) {
  const { t } = useTranslation();
  return (
    <FieldGroup title={t('draft.case')}>
      <TextField form={form} name="title" label={labels.title} required />
      <TextField
        form={form}
        name="scenario"
        label={labels.scenario}
        hint={t('draft.scenarioHint')}
        lines={4}
        required
      />
      <TextField
        form={form}
        name="consequenceForCitizens"
        label={labels.consequenceForCitizens}
        lines={4}
        required
      />
      <TextField
        form={form}
        name="affectedServices"
        label={labels.affectedServices}
        hint={t('form.onePerLine')}
        lines={3}
      />
      <TextField
        form={form}
        name="plainWords"
        label={labels.plainWords}
        hint={t('draft.plainWordsHint')}
        lines={3}
      />
    </FieldGroup>
  );
}
