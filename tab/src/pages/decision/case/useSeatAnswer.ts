import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { CHOICES, type Choice } from '../../../../../domain/decision/terms';
import {
  approveWithConditions,
  castVote,
  declareConflict,
  type DecisionDetail,
} from '../../../../../contracts/decision/decision';
import { faultsOf } from '../../../components/form/checks';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm, type Form } from '../../../components/form/useForm';
import { useSendingBy } from '../../../components/form/useSending';
import { useRows } from '../../../components/form/useRows';
import { EMPTY_STEP, stepsOf, useSteps } from '../../../components/form/useSteps';

export type Seat = DecisionDetail['mine']['seats'][number];

/** What can be chosen in the form: the answers, approval with conditions, and that one is conflicted. */
export const FORM_CHOICES = ['approve', 'conditions', 'reject', 'return', 'postpone', 'conflict'] as const;
export type FormChoice = (typeof FORM_CHOICES)[number];

const isChoice = (choice: FormChoice): choice is Choice => CHOICES.some((one) => one === choice);

type Given = {
  choice: FormChoice;
  reason: string | null;
  until: string | null;
  ground: string;
  conditions: ReturnType<typeof stepsOf>;
};

/** The state of the answer for one seat and sending it, bound to the content that is on screen. */
export function useSeatAnswer(decision: DecisionDetail, seat: Seat, onDone: (choice: FormChoice) => void) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const keptAs = `answer-${seat.person.personId}-${decision.version}`;
  const form = useForm({ choice: '', reason: '', until: '', ground: '' }, keptAs);
  const rows = useRows('condition', EMPTY_STEP, [], `${keptAs}-conditions`);
  const steps = useSteps(rows, 'condition');
  const answering = useAnswering(form, decision, seat, (given) => {
    form.sent();
    rows.sent();
    onDone(given);
  });
  const labels = {
    choice: t('answer.choice'),
    ground: t('answer.ground'),
    reason: t('answer.reason'),
    until: t('answer.until'),
    conditions: t('answer.conditions'),
    ...steps.labels,
  };
  const choice = FORM_CHOICES.find((one) => one === form.values.choice);
  const give = (given: Given) => {
    answering.mutate(given);
  };
  const send = () => {
    const reason = form.values.reason.trim();
    const needsReason = choice === 'reject' || choice === 'return' || choice === 'postpone';
    const isConflict = choice === 'conflict';
    const reasonFault = needsReason && reason === '' ? t('answer.reasonMissing') : undefined;
    const hasConditions = choice === 'conditions';
    const faults = faultsOf<string>([
      ['choice', words.text(form.values.choice)],
      ['ground', isConflict ? words.text(form.values.ground, DECISION_MOST.ground) : undefined],
      ['reason', isConflict ? undefined : (reasonFault ?? words.most(reason, DECISION_MOST.reason))],
      ['until', choice === 'postpone' ? words.date('answer', form.values.until) : undefined],
      ['conditions', hasConditions && rows.rows.length === 0 ? t('answer.conditionsMissing') : undefined],
      ...(hasConditions ? steps.faults() : []),
    ]);
    if (!form.accept(faults) || choice === undefined) return;
    give({
      choice,
      reason: reason === '' ? null : reason,
      until: choice === 'postpone' ? form.values.until : null,
      ground: form.values.ground.trim(),
      conditions: stepsOf(rows),
    });
  };
  /** Gives an earlier answer again, to the content as it is now. */
  const renew = ({
    choice: again,
    reason,
    until,
  }: Pick<DecisionDetail['votes'][number], 'choice' | 'reason' | 'until'>) => {
    give({ choice: again, reason, until, ground: '', conditions: [] });
  };
  return { form, rows, labels, choice, answering, send, renew };
}

function useAnswering(
  form: Pick<Form<string>, 'refuse'>,
  { decisionId, version, contentHash }: DecisionDetail,
  { person, isOwn, answerNo }: Seat,
  onDone: (choice: FormChoice) => void,
) {
  const shown = { version, contentHash, answerNo, onBehalfOf: isOwn ? null : person.personId };
  const params = { decisionId };
  return useSendingBy(
    form,
    ({ call }, { choice, reason, until, ground, conditions }: Given) => {
      if (choice === 'conflict') return call(declareConflict, { params, body: { ground } });
      if (isChoice(choice)) return call(castVote, { params, body: { ...shown, choice, reason, until } });
      return call(approveWithConditions, { params, body: { ...shown, reason, conditions } });
    },
    (_, { choice }) => {
      onDone(choice);
    },
  );
}
