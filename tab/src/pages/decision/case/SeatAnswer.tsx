import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useGivenText } from './useGivenText';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Failure } from '../../../components/Failure';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePeople } from '../../../components/people/usePeople';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { answerAnchor } from './answer-anchor';
import { SeatForm } from './SeatForm';
import { useSeatAnswer, type FormChoice, type Seat } from './useSeatAnswer';

const useStyles = makeStyles({
  stale: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
  current: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

type Props = { decision: DecisionDetail; seat: Seat; onDone: (choice: FormChoice) => void };

/** The answer for one seat: the form, the answer that was given, or one that no longer counts and can be renewed. */
export function SeatAnswer({ decision, seat, onDone }: Props) {
  const { t } = useTranslation();
  const givenText = useGivenText();
  const format = useFormat();
  const styles = useStyles();
  const nameOf = usePersonName();
  const { today } = useMe();
  const people = usePeople(decision.people);
  const answer = useSeatAnswer(decision, seat, onDone);
  const name = nameOf(seat.person);
  const last = decision.votes.findLast(
    (vote) => (vote.onBehalfOf?.personId ?? vote.personId) === seat.person.personId,
  );
  const stale = seat.current === null ? last : undefined;
  // A postponement to a day that has passed cannot be said again.
  const canRenew = stale !== undefined && (stale.until === null || stale.until >= today);
  const form = <SeatForm seat={seat} answer={answer} people={people} may={decision.mine} />;
  return (
    <Section
      title={seat.isOwn ? t('answer.title') : t('answer.onBehalfOf', { name })}
      lead={t('answer.lead')}
      anchor={answerAnchor(seat)}
    >
      {stale !== undefined && (
        <div className={styles.stale}>
          <MessageBar intent="warning" layout="multiline" data-state="stale">
            <MessageBarBody>
              <MessageBarTitle>
                {seat.isOwn ? t('answer.stale') : t('answer.staleFor', { name })}
              </MessageBarTitle>
              {t('answer.staleText', {
                version: stale.version,
                answered: givenText(stale),
              })}{' '}
              <Link href="#udgaver">{t('answer.seeChanges')}</Link>
            </MessageBarBody>
          </MessageBar>
          {answer.answering.isError && <Failure error={answer.answering.error} />}
          {canRenew && (
            <div>
              <Button
                appearance="primary"
                disabledFocusable={answer.answering.isPending}
                onClick={() => {
                  answer.renew(stale);
                }}
              >
                {t('answer.renew', { choice: t(`choice.${stale.choice}`) })}
              </Button>
            </div>
          )}
        </div>
      )}
      {seat.current !== null && (
        <p className={styles.current}>
          {t(seat.isOwn ? 'answer.current' : 'answer.currentFor', {
            name,
            answered: givenText(seat.current),
            at: format.instant(seat.current.castAt),
          })}
        </p>
      )}
      {seat.current !== null ? (
        <Reveal text={t('answer.change')}>{form}</Reveal>
      ) : canRenew ? (
        <Reveal text={t('answer.other')}>{form}</Reveal>
      ) : (
        form
      )}
    </Section>
  );
}
