import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Said } from '../../../components/Said';
import { Success } from '../../../components/Success';
import { useTold } from '../../../components/useTold';
import { usePersonName } from '../../../components/people/usePersonName';
import { SeatAnswer } from './SeatAnswer';
import { SettleConflicts } from './SettleConflicts';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    marginBottom: tokens.spacingVerticalXL,
    ':empty': { display: 'none' },
    '@media print': { display: 'none' },
  },
  done: { ':empty': { display: 'none' } },
});

/** What is asked of the reader in this decision: their answers, and whether others are conflicted. */
export function AnswerPanel({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const [done, say] = useTold<string>();
  const { seats, settle, warnUntrained } = decision.mine;
  if (seats.length === 0 && settle.length === 0 && done === undefined) return null;
  return (
    <div className={styles.panel}>
      <Said about={done?.time} className={styles.done}>
        {done && <Success>{done.what}</Success>}
      </Said>
      {warnUntrained && (
        <MessageBar intent="info" layout="multiline" data-state="untrained">
          <MessageBarBody>
            <MessageBarTitle>{t('answer.untrained')}</MessageBarTitle>
            {t(`answer.untrainedText.${decision.policyBasis}`)}
          </MessageBarBody>
        </MessageBar>
      )}
      <SettleConflicts
        decision={decision}
        onDone={() => {
          say(t('answer.doneSettle'));
        }}
      />
      {seats.map((seat) => (
        <SeatAnswer
          key={`${seat.person.personId} ${String(seat.answerNo)}`}
          decision={decision}
          seat={seat}
          onDone={(choice) => {
            if (choice === 'conflict') say(t('answer.doneConflict'));
            else say(seat.isOwn ? t('answer.done') : t('answer.doneFor', { name: nameOf(seat.person) }));
          }}
        />
      ))}
    </div>
  );
}
