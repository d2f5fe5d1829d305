import { useTranslation } from 'react-i18next';
import { MEASURE_MOST } from '../../../../domain/measure/measure-limits';
import { isSetBack } from '../../../../domain/measure/is-set-back';
import { PROGRESS } from '../../../../domain/measure/registered-measure';
import { tellMeasureStage, type MeasureDetail } from '../../../../contracts/measure/measure';
import { PROGRESS_WORDS } from '../../../../words/measure/measure-register-words';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useLanguage } from '../../words/useLanguage';

/** Tells how far a measure is carried out, and why where it is put off or goes out of operation. */
export function StageForm({ measure, onDone }: { measure: MeasureDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const { measureId, standing } = measure;
  const form = useForm(
    { progress: standing.progress, dueOn: standing.dueOn ?? '', note: '' },
    `stage-${measureId}`,
  );
  const telling = useSending(form, tellMeasureStage, () => {
    form.sent();
    onDone();
  });
  const labels = {
    progress: t('measures.progress'),
    dueOn: t('measures.dueOn'),
    note: t('measures.note'),
  };
  const { values } = form;
  const isAhead = values.progress !== 'inOperation';
  const progress = PROGRESS.find((one) => one === values.progress);
  const stage = {
    progress: progress ?? 'planned',
    dueOn: isAhead && values.dueOn !== '' ? values.dueOn : null,
  };
  const mustSay = isSetBack(standing, stage);
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`stage-${measureId}-`}
      submit={t('measures.tellSubmit')}
      sending={telling}
      onSubmit={() => {
        const isStanding = values.dueOn === standing.dueOn;
        const faults = faultsOf([
          ['progress', words.text(values.progress)],
          ['dueOn', isAhead && !isStanding ? words.date('cycle', values.dueOn) : undefined],
          [
            'note',
            mustSay ? words.text(values.note, MEASURE_MOST.note) : words.most(values.note, MEASURE_MOST.note),
          ],
        ]);
        if (!form.accept(faults)) return;
        const note = values.note.trim();
        telling.mutate({ params: { measureId }, body: { ...stage, note: note === '' ? null : note } });
      }}
    >
      <SelectField
        form={form}
        name="progress"
        options={PROGRESS.map((one) => [one, PROGRESS_WORDS[one][language]])}
        required
      />
      {isAhead && <DateField form={form} name="dueOn" kind="cycle" required />}
      <TextField form={form} name="note" lines={2} required={mustSay} />
    </FormFrame>
  );
}
