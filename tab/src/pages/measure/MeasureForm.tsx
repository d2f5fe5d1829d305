import { useTranslation } from 'react-i18next';
import { MEASURE_CODES, PERFORMERS } from '../../../../domain/decision/content';
import { MEASURE_MOST } from '../../../../domain/measure/measure-limits';
import { OBLIGATIONS, PROGRESS } from '../../../../domain/measure/registered-measure';
import {
  registerMeasure,
  reviseMeasure,
  type MeasureDetail,
  type MeasureLine,
  type MeasureTextSent,
} from '../../../../contracts/measure/measure';
import { OBLIGATION_WORDS, PROGRESS_WORDS } from '../../../../words/measure/measure-register-words';
import { useMeasureName } from '../../components/decision/useMeasureName';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { RosterPersonField } from '../../components/form/RosterPersonField';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { usePeople } from '../../components/people/usePeople';
import { useLanguage } from '../../words/useLanguage';

type Sent = MeasureTextSent & { progress: (typeof PROGRESS)[number]; dueOn: string | null };

/** The form for one measure of the register, new or there already. How far a known one is has a form of its own. */
export function MeasureForm({
  measure,
  onDone,
}: {
  measure?: MeasureLine;
  onDone: (saved: MeasureDetail) => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const measureName = useMeasureName();
  const people = usePeople(measure === undefined ? [] : [measure.owner]);
  const name = measure?.measureId ?? 'new';
  const form = useForm(
    {
      code: measure?.code ?? '',
      title: measure?.title ?? '',
      summary: measure?.summary ?? '',
      performer: measure?.performer ?? '',
      performerName: measure?.performerName ?? '',
      ownerId: measure?.owner.personId ?? '',
      obligation: measure?.obligation ?? '',
      obligationSource: measure?.obligationSource ?? '',
      progress: '',
      dueOn: '',
      nextReviewOn: measure?.nextReviewOn ?? '',
    },
    `measure-${name}`,
  );
  const saving = useSendingBy(
    form,
    ({ call }, { progress, dueOn, ...text }: Sent) =>
      measure === undefined
        ? call(registerMeasure, { body: { ...text, progress, dueOn } })
        : call(reviseMeasure, { params: { measureId: measure.measureId }, body: text }),
    (saved) => {
      if (measure === undefined) form.begin();
      else form.sent();
      onDone(saved);
    },
  );
  const labels = {
    code: t('measures.code'),
    title: t('measures.name'),
    summary: t('measures.summary'),
    performer: t('measures.performer'),
    performerName: t('measures.performerName'),
    ownerId: t('measures.ownerId'),
    obligation: t('measures.obligation'),
    obligationSource: t('measures.obligationSource'),
    progress: t('measures.progress'),
    dueOn: t('measures.dueOn'),
    nextReviewOn: t('measures.nextReviewOn'),
  };
  const { values } = form;
  const isNew = measure === undefined;
  const isOther = values.performer === 'other';
  const isAhead = isNew && values.progress !== '' && values.progress !== 'inOperation';
  const isStanding = values.nextReviewOn === (measure?.nextReviewOn ?? '');
  const send = () => {
    const code = MEASURE_CODES.find((one) => one === values.code);
    const performer = PERFORMERS.find((one) => one === values.performer);
    const obligation = OBLIGATIONS.find((one) => one === values.obligation);
    const progress = PROGRESS.find((one) => one === values.progress) ?? 'inOperation';
    const faults = faultsOf([
      ['code', words.text(values.code)],
      ['title', words.text(values.title, MEASURE_MOST.title)],
      ['summary', words.text(values.summary, MEASURE_MOST.summary)],
      ['performer', words.text(values.performer)],
      ['performerName', isOther ? words.text(values.performerName, MEASURE_MOST.performerName) : undefined],
      ['ownerId', words.text(values.ownerId)],
      ['obligation', words.text(values.obligation)],
      ['obligationSource', words.text(values.obligationSource, MEASURE_MOST.obligationSource)],
      ['progress', isNew ? words.text(values.progress) : undefined],
      ['dueOn', isAhead ? words.date('cycle', values.dueOn) : undefined],
      ['nextReviewOn', isStanding ? undefined : words.dateIfAny('cycle', values.nextReviewOn)],
    ]);
    if (!form.accept(faults) || code === undefined || performer === undefined || obligation === undefined)
      return;
    saving.mutate({
      code,
      title: values.title.trim(),
      summary: values.summary.trim(),
      performer,
      performerName: isOther ? values.performerName.trim() : null,
      ownerId: values.ownerId,
      obligation,
      obligationSource: values.obligationSource.trim(),
      nextReviewOn: values.nextReviewOn === '' ? null : values.nextReviewOn,
      progress,
      dueOn: isAhead ? values.dueOn : null,
    });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={`measure-${name}-`}
      submit={t(isNew ? 'measures.registerSubmit' : 'measures.reviseSubmit')}
      sending={saving}
      onSubmit={send}
    >
      {!isNew && <p>{t('measures.reviseLead')}</p>}
      <SelectField
        form={form}
        name="code"
        options={MEASURE_CODES.map((code) => [code, measureName(code)])}
        required
      />
      <TextField form={form} name="title" required />
      <TextField form={form} name="summary" lines={3} required />
      <SelectField
        form={form}
        name="performer"
        options={PERFORMERS.map((one) => [one, t(`performer.${one}`)])}
        required
      />
      {isOther && <TextField form={form} name="performerName" required />}
      <RosterPersonField form={form} name="ownerId" people={people} hint={t('measures.ownerHint')} required />
      <SelectField
        form={form}
        name="obligation"
        options={OBLIGATIONS.map((one) => [one, OBLIGATION_WORDS[one][language]])}
        required
      />
      <TextField form={form} name="obligationSource" hint={t('measures.obligationSourceHint')} required />
      {isNew && (
        <SelectField
          form={form}
          name="progress"
          options={PROGRESS.map((one) => [one, PROGRESS_WORDS[one][language]])}
          required
        />
      )}
      {isAhead && <DateField form={form} name="dueOn" kind="cycle" required />}
      <DateField form={form} name="nextReviewOn" kind="cycle" />
    </FormFrame>
  );
}
