import { useTranslation } from 'react-i18next';
import { TOPICS, figuresOf } from '../../../../domain/indicator/topic';
import { useFormStyles } from '../../components/form/form.styles';
import { FormFrame } from '../../components/form/FormFrame';
import { PersonField } from '../../components/form/PersonField';
import { SelectField } from '../../components/form/SelectField';
import { DateField } from '../../components/form/DateField';
import { TextField } from '../../components/form/TextField';
import { Success } from '../../components/Success';
import { useFormat } from '../../words/useFormat';
import { isNeeded, useRecordForm } from './useRecordForm';

/** Records a topic's figures as of a day; it stays open for the next topic. */
export function FiguresForm() {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useFormStyles();
  const { form, labels, topic, person, setPerson, setUnchosen, recording, recorded, send, clear } =
    useRecordForm();
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="indicator-"
      submit={t('indicators.submit')}
      sending={recording}
      done={
        recorded && (
          <Success>
            {t('indicators.saved', {
              topic: t(`section.${recorded.topic}`),
              date: format.date(recorded.asOf),
            })}
          </Success>
        )
      }
      onSubmit={send}
      onRestart={clear}
    >
      <SelectField
        form={form}
        name="topic"
        options={TOPICS.map((one) => [one, t(`section.${one}`)])}
        required
      />
      {topic !== undefined && (
        <>
          <p className={styles.note}>
            {t('indicators.figuresLead')}
            {topic === 'suppliers' && ` ${t('indicators.suppliersOnce')}`}
          </p>
          <div className={styles.pair}>
            {figuresOf(topic).map((figure) => (
              <TextField
                key={figure}
                form={form}
                name={figure}
                label={labels[figure]}
                required={isNeeded(topic, figure)}
              />
            ))}
          </div>
        </>
      )}
      <DateField form={form} name="asOf" kind="fact" required />
      <TextField form={form} name="source" hint={t('indicators.sourceHint')} required />
      <PersonField name="responsible" chosen={person} onChoose={setPerson} onWrite={setUnchosen} />
    </FormFrame>
  );
}
