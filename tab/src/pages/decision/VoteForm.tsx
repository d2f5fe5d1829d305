import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CHOICES } from '../../../../domain/decision/decision';
import type { DecisionDetail } from '../../../../functions/contracts/decision';
import { FormFrame } from '../../components/form/FormFrame';
import { RadioField } from '../../components/form/RadioField';
import { TextField } from '../../components/form/TextField';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { useVote } from './useVote';

/** The reader's own answer, while the decision awaits it; afterwards that it is recorded. */
export function VoteForm({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const { form, labels, voting, send } = useVote(decision);
  const answered = useRef<HTMLDivElement>(null);
  const isRecorded = voting.isSuccess && !decision.mine.vote;
  // The form that had the focus is gone; without this a keyboard user starts at the top again.
  useEffect(() => {
    if (isRecorded) answered.current?.focus();
  }, [isRecorded]);
  if (!decision.mine.vote) {
    return (
      <div role="status" ref={answered} tabIndex={-1}>
        {voting.isSuccess ? (
          <Success>{t('vote.done')}</Success>
        ) : (
          decision.mine.hasVoted && t('vote.hasVoted')
        )}
      </div>
    );
  }
  return (
    <Section title={t('vote.title')} lead={t('vote.lead')}>
      <FormFrame
        form={form}
        labels={labels}
        submit={t('vote.send')}
        busy={voting.isPending}
        failure={voting.error}
        onSubmit={send}
      >
        <RadioField
          form={form}
          name="choice"
          label={labels.choice}
          required
          options={CHOICES.map((choice) => [choice, t(`choice.${choice}`)])}
        />
        <TextField
          form={form}
          name="reason"
          label={labels.reason}
          hint={t('vote.reasonHint')}
          lines={4}
          required={form.values.choice === 'reject' || form.values.choice === 'return'}
        />
      </FormFrame>
    </Section>
  );
}
