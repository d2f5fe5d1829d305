import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { listIncidents, type IncidentLineView } from '../../../../contracts/incident/incident';
import { useAnswer } from '../../api/useAnswer';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { Entries, EntryLine } from '../../components/Entries';
import { LinkButton } from '../../components/LinkButton';
import { PageFrame } from '../../components/PageFrame';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { Section } from '../../components/Section';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { ClockState } from './ClockState';
import { Contacts } from './Contacts';

const useStyles = makeStyles({
  first: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: { color: tokens.colorNeutralForeground2 },
  missed: { color: tokens.colorStatusDangerForeground3 },
});

/** Every incident: the open ones first, the one whose clock ends first on top. */
export function IncidentsPage() {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const incidents = useAnswer(listIncidents, {});
  return (
    <PageFrame
      title={t('incidents.title')}
      lead={t('incidents.lead')}
      past="asItWas"
      actions={
        abilities.keepIncidents && (
          <LinkButton to="/haendelser/ny" primary>
            {t('incidents.open')}
          </LinkButton>
        )
      }
    >
      <Answer
        query={incidents}
        empty={(answer) => (answer.incidents.length === 0 ? t('incidents.empty') : undefined)}
      >
        {({ incidents: all, asOf }) => {
          const open = all.filter(({ closedAt }) => closedAt === null);
          const groups = [
            ['running', open.filter(({ isExercise }) => !isExercise)],
            ['exercises', open.filter(({ isExercise }) => isExercise)],
            ['closed', all.filter(({ closedAt }) => closedAt !== null)],
          ] as const;
          return groups
            .filter(([, some]) => some.length > 0)
            .map(([group, some]) => (
              <Section key={group} title={t(`incidents.${group}`)}>
                <Entries>
                  {some.map((one) => (
                    <IncidentLine key={one.incidentId} incident={one} asOf={asOf} />
                  ))}
                </Entries>
              </Section>
            ));
        }}
      </Answer>
      <Contacts />
      <LinkedRequirements proof={{ kind: 'incidents' }} />
    </PageFrame>
  );
}

function IncidentLine({ incident, asOf }: { incident: IncidentLineView; asOf: string }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { incidentId, kind, summary, isExercise, first, missed, handledAt, closedAt } = incident;
  return (
    <EntryLine
      title={<AppLink to={`/haendelser/${incidentId}`}>{summary}</AppLink>}
      state={isExercise && <Badge appearance="outline">{t('incident.exercise')}</Badge>}
    >
      {first !== null && (
        <div className={styles.first}>
          <ClockState clock={first} asOf={asOf} named />
        </div>
      )}
      {first === null && closedAt === null && <div>{t('incidents.nothingRuns')}</div>}
      {missed.length > 0 && (
        <div className={styles.missed}>{t('incidents.missed', { count: missed.length })}</div>
      )}
      <div className={styles.about}>
        {[
          incidentId,
          t(`incident.kind.${kind}`),
          t('incident.aware', { at: format.instant(incident.awareAt) }),
          ...(handledAt === null ? [] : [t('incidents.handled', { at: format.instant(handledAt) })]),
          ...(closedAt === null ? [] : [t('incidents.closedAt', { at: format.instant(closedAt) })]),
        ].join(' · ')}
      </div>
    </EntryLine>
  );
}
