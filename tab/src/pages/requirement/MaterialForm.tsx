import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isLink } from '../../../../domain/ground/link';
import { REQUIREMENT_MOST } from '../../../../domain/requirement/requirement-limits';
import {
  linkMaterial,
  unlinkMaterial,
  type MaterialView,
} from '../../../../contracts/requirement/requirement';
import { useCommand } from '../../api/useCommand';
import { faultsOf } from '../../components/form/checks';
import { useFormStyles } from '../../components/form/form.styles';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';

const useStyles = makeStyles({
  there: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
});

type Props = { demandId: string; materials: readonly MaterialView[]; onDone: () => void };

/** Links material of others to a demand, such as KL's drejebøger, and takes a link away again. */
export function MaterialForm({ demandId, materials, onDone }: Props) {
  const { t } = useTranslation();
  const note = useFormStyles();
  const styles = useStyles();
  const words = useFaultWords();
  const form = useForm({ title: '', url: '' }, `material-${demandId}`);
  const linking = useSending(form, linkMaterial, () => {
    form.sent();
    onDone();
  });
  const removing = useCommand(unlinkMaterial, onDone);
  return (
    <>
      {materials.map(({ materialId, title }) => (
        <div key={materialId} className={styles.there}>
          <span>{title}</span>
          <Button
            size="small"
            aria-label={t('requirements.removeMaterialOf', { title })}
            onClick={() => {
              removing.mutate({ params: { requirementId: demandId, materialId }, body: {} });
            }}
          >
            {t('requirements.removeMaterial')}
          </Button>
        </div>
      ))}
      <FormFrame
        form={form}
        labels={{ title: t('requirements.materialTitle'), url: t('requirements.materialUrl') }}
        prefix={`material-${demandId}-`}
        submit={t('requirements.saveMaterial')}
        sending={linking}
        onSubmit={() => {
          const { title, url } = form.values;
          const address = url.trim();
          const faults = faultsOf([
            ['title', words.text(title, REQUIREMENT_MOST.materialTitle)],
            ['url', words.text(address) ?? (isLink(address) ? undefined : t('participation.urlInvalid'))],
          ]);
          if (form.accept(faults))
            linking.mutate({
              params: { requirementId: demandId },
              body: { title: title.trim(), url: address },
            });
        }}
      >
        <p className={note.note}>{t('requirements.materialLead')}</p>
        <TextField form={form} name="title" required />
        <TextField form={form} name="url" required />
      </FormFrame>
    </>
  );
}
