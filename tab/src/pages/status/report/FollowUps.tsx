import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FollowUpView, IssuedReportView } from '../../../../../contracts/status/report';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { AnswerFollowUpForm } from './AnswerFollowUpForm';
import { ReassignForm } from './ReassignForm';
import { RequestFollowUpForm } from './RequestFollowUpForm';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalM}`, padding: 0, maxWidth: '72ch' },
  item: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What was asked for when the status was read, with its answers, and asking for more. */
export function FollowUps({ issued: { report, followUps } }: { issued: IssuedReportView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  if (followUps.length === 0 && !abilities.noteReport) return null;
  return (
    <Section title={t('followUps.title')}>
      {followUps.length > 0 && (
        <ul className={styles.list}>
          {followUps.map((one) => (
            <li key={one.followUpId} className={styles.item}>
              <FollowUp followUp={one} />
            </li>
          ))}
        </ul>
      )}
      {abilities.noteReport && (
        <Reveal text={t('followUps.open')}>
          <RequestFollowUpForm month={report.month} />
        </Reveal>
      )}
    </Section>
  );
}

function FollowUp({ followUp }: { followUp: FollowUpView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  const { followUpId, text, owner, dueOn, askedBy, askedAt, answer, mayAnswer } = followUp;
  const { ownerHasLeft, mayReassign } = followUp;
  return (
    <>
      <p className={styles.text}>
        <span className={styles.name}>{followUpId}</span> {text}
      </p>
      <p className={styles.small}>
        {t('followUps.line', {
          by: nameOf(askedBy),
          at: format.instant(askedAt),
          owner: nameOf(owner),
          date: format.date(dueOn),
        })}
      </p>
      {answer === null ? (
        <p className={styles.text}>{t('followUps.unanswered')}</p>
      ) : (
        <>
          <p className={styles.text}>{answer.text}</p>
          <p className={styles.small}>
            {t('followUps.answeredBy', { name: nameOf(answer.by), at: format.instant(answer.at) })}
          </p>
        </>
      )}
      {ownerHasLeft && (
        <p className={styles.text}>
          <span className={styles.name}>{t('followUps.ownerLeft', { owner: nameOf(owner) })}</span>
        </p>
      )}
      {mayReassign && (
        <Reveal text={t('followUps.openReassign', { followUpId })}>
          <ReassignForm followUpId={followUpId} ownerId={owner.personId} />
        </Reveal>
      )}
      {mayAnswer && (
        <Reveal text={t('followUps.openAnswer', { followUpId })}>
          <AnswerFollowUpForm followUpId={followUpId} />
        </Reveal>
      )}
    </>
  );
}
