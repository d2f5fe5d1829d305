import { useTranslation } from 'react-i18next';
import { FileField } from '../form/FileField';
import { RadioField } from '../form/RadioField';
import { TextField } from '../form/TextField';
import type { Form } from '../form/useForm';
import type { EvidenceKind, EvidenceName } from './participation';

type Props = { form: Form<EvidenceName>; kinds: readonly EvidenceKind[] };

/** What shows that the course was taken. */
export function EvidenceFields({ form, kinds }: Props) {
  const { t } = useTranslation();
  const words = {
    file: t('logCourse.evidenceFile'),
    link: t('participation.evidenceLink'),
    seenByCoordinator: t('logCourse.evidenceSeen'),
    ownWord: t('participation.evidenceOwnWord'),
    asItIs: t('participation.evidenceAsItIs'),
  } satisfies Record<EvidenceKind, string>;
  return (
    <>
      <RadioField form={form} name="kind" required options={kinds.map((one) => [one, words[one]])} />
      {form.values.kind === 'file' && (
        <FileField
          form={form}
          name="file"
          hint={t('logCourse.fileHint')}
          accept=".pdf,.png,.jpg,.jpeg"
          required
        />
      )}
      {form.values.kind === 'link' && (
        <TextField form={form} name="url" hint={t('participation.urlHint')} required />
      )}
    </>
  );
}
