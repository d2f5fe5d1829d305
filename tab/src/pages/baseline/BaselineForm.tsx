import { useTranslation } from 'react-i18next';
import { BASELINE_MOST } from '../../../../domain/baseline/baseline-limits';
import {
  correctBaseline,
  recordBaseline,
  type BaselineResultView,
  type BaselineView,
} from '../../../../contracts/baseline/baseline';
import { AppLink } from '../../components/AppLink';
import { faultsOf } from '../../components/form/checks';
import { DateField } from '../../components/form/DateField';
import { FormFrame } from '../../components/form/FormFrame';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { rowField, rowLabels, useRows } from '../../components/form/useRows';
import { useSendingBy } from '../../components/form/useSending';
import { EMPTY_EXHIBIT, exhibitOf } from '../../components/register/exhibit-fields';
import { ExhibitFields } from '../../components/register/ExhibitFields';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { useExhibit } from '../../components/register/useExhibit';
import { Success } from '../../components/Success';
import { useLanguage } from '../../words/useLanguage';
import { EMPTY_AREA, areaFields, areaOf, askedAgain, isRepeated, wrongNumber } from './area-rows';
import { AreaRows } from './AreaRows';

type Props = {
  /** The measurement that is put right; without one a new one is recorded. */
  result?: BaselineResultView;
  /** The measurement before, whose name and areas a new one begins with. */
  last?: BaselineResultView | undefined;
};

/** Records a measurement, or puts one right with a reason. A new one begins with the areas and scales of the last. */
export function BaselineForm({ result, last }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const exhibit = useExhibit();
  const decimal = useLanguage() === 'da' ? ',' : '.';
  const prefix = `baseline-${result?.resultId ?? 'new'}-`;
  const known = result ?? last;
  const form = useForm(
    {
      measuredOn: result?.on ?? '',
      name: known?.name ?? '',
      madeBy: known?.madeBy ?? '',
      areas: '',
      ...EMPTY_EXHIBIT,
      ...ownerValues(known?.owner ?? null),
      reason: '',
    },
    prefix,
  );
  const before = (known?.areas ?? []).map((one) => areaFields(one, decimal));
  const areas = useRows(
    `${prefix}area`,
    EMPTY_AREA,
    before.length === 0 ? [EMPTY_AREA] : result === undefined ? before.map(askedAgain) : before,
    `${prefix}areas`,
  );
  const labels = {
    area: t('baseline.area'),
    score: t('baseline.score'),
    scaleMin: t('baseline.scaleMin'),
    scaleMax: t('baseline.scaleMax'),
    benchmarkValue: t('baseline.benchmarkValue'),
    benchmarkSource: t('baseline.benchmarkSource'),
  };
  const saving = useSendingBy(
    form,
    async (client, file: File | undefined): Promise<BaselineView> => {
      const { values } = form;
      const body = {
        on: values.measuredOn,
        name: values.name.trim(),
        madeBy: values.madeBy.trim(),
        areas: areas.rows.map((row) => areaOf(row.values)),
        exhibit: await exhibitOf(client, values, file),
        ownerId: values.ownerId === '' ? null : values.ownerId,
      };
      if (result === undefined) return client.call(recordBaseline, { body });
      const params = { resultId: result.resultId };
      return client.call(correctBaseline, { params, body: { ...body, reason: values.reason.trim() } });
    },
    () => {
      if (result === undefined) {
        form.begin();
        areas.reset();
      } else {
        form.sent();
        areas.sent();
      }
    },
  );
  const send = () => {
    const { values } = form;
    const said = {
      number: t('baseline.numberInvalid'),
      scale: t('baseline.scale'),
      score: t('baseline.offScale'),
      benchmark: t('baseline.benchmarkOffScale'),
    };
    const ofRow = (row: (typeof areas.rows)[number], at: number) => {
      const wrong = wrongNumber(row.values);
      const { area, benchmarkValue, benchmarkSource } = row.values;
      const named = words.text(area, BASELINE_MOST.area);
      return [
        [
          rowField(areas, row, 'area'),
          named ?? (isRepeated(areas.rows, at) ? t('baseline.repeated') : undefined),
        ],
        ...(wrong === undefined ? [] : [[rowField(areas, row, wrong.field), said[wrong.fault]] as const]),
        [
          rowField(areas, row, 'benchmarkSource'),
          benchmarkValue.trim() === ''
            ? undefined
            : words.text(benchmarkSource, BASELINE_MOST.benchmarkSource),
        ],
      ] as const;
    };
    const faults = faultsOf<string>([
      ['name', words.text(values.name, BASELINE_MOST.name)],
      ['measuredOn', words.date('fact', values.measuredOn)],
      ['madeBy', words.text(values.madeBy, BASELINE_MOST.madeBy)],
      ['areas', areas.rows.length === 0 ? t('baseline.areasMissing') : undefined],
      ...areas.rows.flatMap(ofRow),
      ...exhibit.faults(form),
      ['reason', result === undefined ? undefined : words.text(values.reason, BASELINE_MOST.reason)],
    ]);
    if (form.accept(faults)) saving.mutate(form.files.get('file')?.[0]);
  };
  return (
    <FormFrame
      form={form}
      labels={{
        name: t('baseline.name'),
        measuredOn: t('baseline.on'),
        madeBy: t('baseline.madeBy'),
        areas: t('baseline.areas'),
        ...rowLabels(areas, labels, (number) => t('baseline.areaNumber', { number })),
        ...exhibit.labels,
        ownerId: t('baseline.owner'),
        ownerName: t('baseline.owner'),
        reason: t('baseline.reason'),
      }}
      prefix={prefix}
      submit={t('baseline.save')}
      sending={saving}
      done={saving.isSuccess && <Done isNew={result === undefined} />}
      onSubmit={send}
      onRestart={() => {
        form.reset();
        areas.reset();
      }}
    >
      <TextField form={form} name="name" hint={t('baseline.nameHint')} required />
      <DateField form={form} name="measuredOn" kind="fact" required />
      <TextField form={form} name="madeBy" required />
      <AreaRows areas={areas} labels={labels} id={`field-${prefix}areas`} />
      <ExhibitFields form={form} />
      <OwnerOfEntry form={form} />
      {result !== undefined && <TextField form={form} name="reason" lines={2} required />}
    </FormFrame>
  );
}

function Done({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation();
  if (!isNew) return <Success>{t('baseline.changed')}</Success>;
  return (
    <Success>
      {t('baseline.added')} <AppLink to="/aarshjul">{t('baseline.cycle')}</AppLink>.
    </Success>
  );
}
