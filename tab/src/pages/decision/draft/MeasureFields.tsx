import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { MEASURE_CODES, PERFORMERS } from '../../../../../domain/decision/content';
import { useFormStyles } from '../../../components/form/form.styles';
import { RowGroup } from '../../../components/form/RowGroup';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { formOfRow, rowField, type FormRows } from '../../../components/form/useRows';
import { useMeasureName } from '../../../components/decision/useMeasureName';
import type { MeasureField, MeasureRow } from './draft-values';
import { useMeasureLabels } from './useMeasureRows';

/** The measures of the set that is to be approved. */
export function MeasureFields({ rows }: { rows: FormRows<keyof MeasureRow> }) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const measureName = useMeasureName();
  const labels = useMeasureLabels();
  return (
    <RowGroup
      rows={rows}
      rowName={(number) => t('draft.measure', { number })}
      add={t('draft.addMeasure')}
      most={DECISION_MOST.measures}
    >
      {(row) => {
        const form = formOfRow(rows, row);
        const field = (name: MeasureField) => ({
          form,
          name: rowField(rows, row, name),
          label: labels[name],
        });
        const { measureId, performer } = row.values;
        return (
          <>
            {measureId !== '' && <p className={styles.note}>{t('draft.fromRegister', { measureId })}</p>}
            <SelectField
              {...field('code')}
              options={MEASURE_CODES.map((code) => [code, measureName(code)])}
              required
            />
            <TextField {...field('title')} required />
            <TextField {...field('summary')} lines={2} required />
            <div className={styles.pair}>
              <TextField {...field('version')} required />
              <SelectField
                {...field('performer')}
                options={PERFORMERS.map((one) => [one, t(`performer.${one}`)])}
                required
              />
            </div>
            {performer === 'other' && <TextField {...field('performerName')} required />}
          </>
        );
      }}
    </RowGroup>
  );
}
