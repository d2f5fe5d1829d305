import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { TOPICS } from '../../../../../domain/indicator/topic';
import { APP_DEFAULTS } from '../../../../../domain/status/limit';
import { getStatusPolicy, type StatusPolicyView } from '../../../../../contracts/status/status-policy';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { BasisLabel } from '../../../components/BasisLabel';
import { Facts } from '../../../components/Facts';
import { PageFrame } from '../../../components/PageFrame';
import { Reveal } from '../../../components/Reveal';
import { Allowed } from '../../../session/Allowed';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { StatusPolicyForm } from './StatusPolicyForm';

const useStyles = makeStyles({ parts: { display: 'grid', gap: tokens.spacingVerticalM } });

/** The municipality's own rules for the monthly status: those that hold, those before, and where they are set. */
export function StatusPolicyPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('statusPolicy.title')} lead={t('statusPolicy.lead')} past="asItWas">
      <Allowed ability="viewReports">
        <StatusPolicy />
      </Allowed>
    </PageFrame>
  );
}

function StatusPolicy() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const format = useFormat();
  const styles = useStyles();
  const policy = useAnswer(getStatusPolicy, {});
  return (
    <Answer query={policy}>
      {({ current, isLocal, policies }) => (
        <div className={styles.parts}>
          <div>
            <BasisLabel label={isLocal ? 'localPolicy' : 'appDefault'} />
          </div>
          <StatusPolicyFacts rules={current} />
          {policies.map((one) => (
            <Reveal
              key={`${one.from} ${one.caseNumber}`}
              text={t('statusPolicy.one', { date: format.date(one.from), caseNumber: one.caseNumber })}
              reading
            >
              <StatusPolicyFacts rules={one} />
            </Reveal>
          ))}
          {abilities.managePolicy && (
            <Reveal text={t('statusPolicy.set')}>
              <StatusPolicyForm rules={current} />
            </Reveal>
          )}
        </div>
      )}
    </Answer>
  );
}

function StatusPolicyFacts({ rules }: { rules: StatusPolicyView['current'] }) {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const { draftWorkingDays, unreleased, remindAfterDays, responsible } = rules;
  const { dueHour, nearDays, staleAfterDays } = rules;
  const whose = (value: string, recorded: unknown) =>
    recorded === null || recorded === undefined ? t('statusPolicy.appDefault', { value }) : value;
  const days = (recorded: number | null | undefined, appDefault: number) =>
    whose(t('light.days', { count: recorded ?? appDefault }), recorded);
  return (
    <Facts
      facts={[
        [t('statusPolicy.draftReady'), t('statusPolicy.workingDays', { count: draftWorkingDays })],
        [t('statusPolicy.unreleased'), t(`statusPolicy.unreleasedChoice.${unreleased}`)],
        [
          t('statusPolicy.reminder'),
          remindAfterDays === null
            ? t('statusPolicy.never')
            : t('statusPolicy.daysAfter', { count: remindAfterDays }),
        ],
        [
          t('statusPolicy.dueHour'),
          whose(
            t('statusPolicy.hour', { hour: String(dueHour ?? APP_DEFAULTS.dueHour).padStart(2, '0') }),
            dueHour,
          ),
        ],
        [t('statusPolicy.nearDays'), days(nearDays, APP_DEFAULTS.nearDays)],
        [
          t('statusPolicy.staleAfterDays'),
          TOPICS.map(
            (topic) =>
              `${t(`section.${topic}`)}: ${days(staleAfterDays[topic], APP_DEFAULTS.staleAfterDays[topic])}`,
          ).join(' · '),
        ],
        [
          t('statusPolicy.responsible'),
          responsible.length === 0
            ? t('statusPolicy.nobody')
            : responsible
                .map(({ section, person }) => `${t(`section.${section}`)}: ${nameOf(person)}`)
                .join(' · '),
        ],
      ]}
    />
  );
}
