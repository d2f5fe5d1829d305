import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { LinkButton } from '../../../components/LinkButton';
import { useFormat } from '../../../words/useFormat';
import { answerAnchor } from './answer-anchor';

const useStyles = makeStyles({
  bar: {
    display: 'none',
    // Where the page is one column, the answer stands far below what is asked. With a keyboard on the screen there is no
    // room for it.
    '@media screen and (max-width: 960px) and (min-height: 481px)': {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: tokens.spacingHorizontalM,
      position: 'sticky',
      bottom: 0,
      zIndex: 1,
      paddingBlock: tokens.spacingVerticalM,
      backgroundColor: tokens.colorNeutralBackground1,
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    '& a': { flexShrink: 0, whiteSpace: 'nowrap' },
  },
});

/** Keeps the way to the reader's answer in sight on a phone, until the answer itself is. */
export function AnswerBar({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const seat = decision.mine.seats.find(({ current }) => current === null);
  const anchor = seat === undefined ? undefined : answerAnchor(seat);
  const isInSight = useInSight(anchor);
  if (anchor === undefined || isInSight) return null;
  return (
    <div className={styles.bar} data-answer-bar>
      <span>
        {t(decision.overdue ? 'holds.overdue' : 'holds.awaitingApproval', {
          date: format.date(decision.answerBy),
        })}
      </span>
      <LinkButton to={`#${anchor}`} primary>
        {t('answer.toAnswer')}
      </LinkButton>
    </div>
  );
}

/** Whether the element of an id is in sight. */
function useInSight(id: string | undefined): boolean {
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const element = id === undefined ? null : document.getElementById(id);
    if (element === null) return undefined;
    const seen = new IntersectionObserver(([entry]) => {
      setInSight(entry?.isIntersecting === true);
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
    };
  }, [id]);
  return isInSight;
}
