import { useTranslation } from 'react-i18next';
import type { PersonView } from '../../../../contracts/values';
import { useFormStyles } from './form.styles';
import { RowGroup } from './RowGroup';
import { RosterPersonField } from './RosterPersonField';
import { DateField } from './DateField';
import { TextField } from './TextField';
import { formOfRow, rowField, type FormRows } from './useRows';
import { useStepLabels, type StepField } from './useSteps';

type Props = {
  rows: FormRows<StepField>;
  kind: 'condition' | 'action';
  people: readonly PersonView[];
  /** How many the server takes. */
  most: number;
};

/** Conditions or steps of a treatment: what, who and by when. */
export function StepRows({ rows, kind, people, most }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const labels = useStepLabels();
  return (
    <RowGroup
      rows={rows}
      rowName={(number) => t(`step.${kind}`, { number })}
      most={most}
      add={t(kind === 'condition' ? 'step.addCondition' : 'step.addAction')}
    >
      {(row) => {
        const form = formOfRow(rows, row);
        const name = (field: StepField) => rowField(rows, row, field);
        return (
          <>
            <TextField form={form} name={name('text')} label={labels.text} lines={2} required />
            <div className={styles.pair}>
              <RosterPersonField
                form={form}
                name={name('ownerId')}
                label={labels.ownerId}
                people={people}
                required
              />
              <DateField form={form} name={name('dueOn')} label={labels.dueOn} kind="step" required />
            </div>
          </>
        );
      }}
    </RowGroup>
  );
}
