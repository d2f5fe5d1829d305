import { useTranslation } from 'react-i18next';
import { CHOICES } from '../../../../domain/decision/decision';
import { castVote, type DecisionDetail } from '../../../../functions/contracts/decision';
import { useCommand } from '../../api/useCommand';
import { faultsOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';

const LONGEST_REASON = 2000;

/** The state of the reader's answer and sending it, bound to the content that is on screen. */
export function useVote({ decisionId, version, contentHash }: DecisionDetail) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ choice: '', reason: '' });
  const voting = useCommand(castVote);
  const labels = { choice: t('vote.choice'), reason: t('vote.reason') };
  const send = () => {
    const reason = form.values.reason.trim();
    const choice = CHOICES.find((one) => one === form.values.choice);
    const needsReason = choice === 'reject' || choice === 'return';
    const reasonFault = needsReason && reason === '' ? t('vote.reasonMissing') : undefined;
    const faults = faultsOf([
      ['choice', words.text(form.values.choice)],
      ['reason', reasonFault ?? (reason === '' ? undefined : words.text(reason, LONGEST_REASON))],
    ]);
    if (!form.accept(faults) || choice === undefined) return;
    voting.mutate(
      {
        params: { decisionId },
        body: { version, contentHash, choice, reason: reason === '' ? null : reason },
      },
      { onError: form.refuse },
    );
  };
  return { form, labels, voting, send };
}
