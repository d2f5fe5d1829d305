import { useTranslation } from 'react-i18next';
import { FileField } from '../form/FileField';
import { TextField } from '../form/TextField';
import type { Form } from '../form/useForm';
import type { ExhibitName } from './exhibit-fields';

/** The file, the address or the case where an exhibit is kept, whichever was chosen. */
export function KeptField({ form }: { form: Form<ExhibitName> }) {
  const { t } = useTranslation();
  switch (form.values.keptIn) {
    case 'file':
      return (
        <FileField
          form={form}
          name="file"
          hint={t('logCourse.fileHint')}
          accept=".pdf,.png,.jpg,.jpeg"
          required
        />
      );
    case 'link':
      return <TextField form={form} name="url" hint={t('participation.urlHint')} required />;
    case 'case':
      return <TextField form={form} name="caseNumber" required />;
    default:
      return null;
  }
}
