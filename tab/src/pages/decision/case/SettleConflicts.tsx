import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../../domain/decision/terms';
import { settleConflict, type DecisionDetail } from '../../../../../contracts/decision/decision';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ground: { margin: `0 0 ${tokens.spacingVerticalS}` },
  seat: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** Asks whether others are conflicted, once for each seat that the reader speaks for. */
export function SettleConflicts({ decision, onDone }: { decision: DecisionDetail; onDone: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const me = useMe();
  const settling = useCommand(settleConflict, onDone);
  const { decisionId, mine, conflicts } = decision;
  const say = (personId: string, seat: string, finding: Finding) => {
    const onBehalfOf = seat === me.person.personId ? null : seat;
    settling.mutate({ params: { decisionId }, body: { personId, finding, onBehalfOf } });
  };
  return mine.settle.map(({ person, seats }) => {
    const ground =
      conflicts.findLast((conflict) => conflict.person.personId === person.personId)?.ground ?? '';
    return (
      <Section key={person.personId} title={t('conflict.ask', { name: nameOf(person) })}>
        <p className={styles.ground}>{t('conflict.ground', { ground })}</p>
        {seats.map((seat) => {
          const isOwn = seat.personId === me.person.personId;
          const label = isOwn ? t('conflict.forOwn') : t('conflict.forSeat', { name: nameOf(seat) });
          return (
            <div key={seat.personId} className={styles.seat} role="group" aria-label={label}>
              {seats.length > 1 || !isOwn ? <p className={styles.ground}>{label}</p> : null}
              <div className={styles.actions}>
                <Button
                  disabledFocusable={settling.isPending}
                  onClick={() => {
                    say(person.personId, seat.personId, 'conflicted');
                  }}
                >
                  {t('conflict.yes')}
                </Button>
                <Button
                  disabledFocusable={settling.isPending}
                  onClick={() => {
                    say(person.personId, seat.personId, 'notConflicted');
                  }}
                >
                  {t('conflict.no')}
                </Button>
              </div>
            </div>
          );
        })}
        {settling.isError && <Failure error={settling.error} />}
      </Section>
    );
  });
}
