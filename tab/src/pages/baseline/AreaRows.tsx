import { useTranslation } from 'react-i18next';
import { BASELINE_MOST } from '../../../../domain/baseline/baseline-limits';
import { FormField } from '../../components/form/FormField';
import { useFormStyles } from '../../components/form/form.styles';
import { RowGroup } from '../../components/form/RowGroup';
import { TextField } from '../../components/form/TextField';
import { formOfRow, rowField, type FormRows } from '../../components/form/useRows';
import type { AreaField } from './area-rows';

type Props = { areas: FormRows<AreaField>; labels: Readonly<Record<AreaField, string>>; id: string };

/** The areas of a measurement, each with its score on its own scale. */
export function AreaRows({ areas, labels, id }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  return (
    <FormField name="areas" group>
      <div role="group" id={id} tabIndex={-1}>
        <RowGroup
          rows={areas}
          rowName={(number) => t('baseline.areaNumber', { number })}
          add={t('baseline.addArea')}
          most={BASELINE_MOST.areas}
        >
          {(row) => {
            const field = (name: AreaField) => ({
              form: formOfRow(areas, row),
              name: rowField(areas, row, name),
              label: labels[name],
            });
            return (
              <>
                <div className={styles.pair}>
                  <TextField {...field('area')} required />
                  <TextField {...field('score')} required />
                </div>
                <div className={styles.pair}>
                  <TextField {...field('scaleMin')} required />
                  <TextField {...field('scaleMax')} required />
                </div>
                <div className={styles.pair}>
                  <TextField {...field('benchmarkValue')} hint={t('baseline.benchmarkHint')} />
                  <TextField {...field('benchmarkSource')} hint={t('baseline.benchmarkHint')} />
                </div>
              </>
            );
          }}
        </RowGroup>
      </div>
    </FormField>
  );
}
