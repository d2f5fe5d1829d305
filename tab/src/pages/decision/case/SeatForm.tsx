import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import type { PersonView } from '../../../../../contracts/values';
import { FormField } from '../../../components/form/FormField';
import { FormFrame } from '../../../components/form/FormFrame';
import { RadioField } from '../../../components/form/RadioField';
import { StepRows } from '../../../components/form/StepRows';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { FORM_CHOICES, type Seat, type useSeatAnswer } from './useSeatAnswer';

type Props = {
  seat: Seat;
  answer: ReturnType<typeof useSeatAnswer>;
  people: readonly PersonView[];
  /** Whether the reader may set conditions, and say to be conflicted. */
  may: { addConditions: boolean; declareConflict: boolean };
};

/** The form for one seat's answer; what more is asked for follows from what is chosen. */
export function SeatForm({ seat, answer, people, may }: Props) {
  const { t } = useTranslation();
  const { form, rows, labels, choice, answering, send } = answer;
  const prefix = seat.isOwn ? '' : `${seat.person.personId}-`;
  const choices = FORM_CHOICES.filter(
    (one) => (one !== 'conflict' || may.declareConflict) && (one !== 'conditions' || may.addConditions),
  );
  const needsReason = choice === 'reject' || choice === 'return' || choice === 'postpone';
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={prefix}
      submit={t(choice === 'conflict' ? 'answer.sendConflict' : 'answer.send')}
      sending={answering}
      onSubmit={send}
    >
      <RadioField
        form={form}
        name="choice"
        required
        options={choices.map((one) => [
          one,
          one === 'conditions' || one === 'conflict' ? t(`answer.${one}`) : t(`choice.${one}`),
        ])}
      />
      {choice === 'conditions' && (
        <FormField name="conditions" label={t('field.conditions')} hint={t('answer.conditionsHint')} group>
          <div role="group" id={`field-${prefix}conditions`} tabIndex={-1}>
            <StepRows
              rows={rows}
              kind="condition"
              people={people}
              most={DECISION_MOST.conditionsOfAnAnswer}
            />
          </div>
        </FormField>
      )}
      {choice === 'postpone' && <DateField form={form} name="until" kind="answer" required />}
      {choice === 'conflict' ? (
        <TextField form={form} name="ground" hint={t('answer.groundHint')} lines={3} required />
      ) : (
        <TextField
          form={form}
          name="reason"
          lines={4}
          required={needsReason}
          {...(choice === 'return'
            ? { hint: t('answer.returnHint') }
            : needsReason
              ? {}
              : { hint: t('answer.reasonHint') })}
        />
      )}
    </FormFrame>
  );
}
