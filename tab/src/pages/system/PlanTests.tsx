import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { SYSTEM_MOST } from '../../../../domain/system/system-limits';
import { annulSystemPlanTest, type PlanTestView, type SystemView } from '../../../../contracts/system/system';
import { useCommand } from '../../api/useCommand';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { ReasonForm } from '../../components/form/ReasonForm';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { RuleLine } from '../../components/register/RuleLine';
import { SystemStandingMark } from '../../components/register/SystemStandingMark';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useFormat } from '../../words/useFormat';
import { PlanTestForm } from './PlanTestForm';

const useStyles = makeStyles({
  state: { margin: `0 0 ${tokens.spacingVerticalS}`, fontWeight: tokens.fontWeightSemibold },
});

type Props = { system: SystemView; isOpen: boolean };

/** How the contingency plan stands, the tests of it, the newest first, and the form for the next one. */
export function PlanTests({ system: { systemId, standing, tests, isRetired }, isOpen }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Section title={t('systems.plan')}>
      {!isRetired && (
        <p className={styles.state}>
          <SystemStandingMark standing={standing} />
        </p>
      )}
      <RuleLine>{t('systems.rule')}</RuleLine>
      {tests.length === 0 ? (
        <Empty>{t('systems.noTests')}</Empty>
      ) : (
        <Entries>
          {tests
            .toSorted((a, b) => b.exhibit.on.localeCompare(a.exhibit.on))
            .map((one) => (
              <PlanTestLine key={one.testId} systemId={systemId} test={one} isOpen={isOpen} />
            ))}
        </Entries>
      )}
      {isOpen && (
        <Reveal text={t('systems.test')}>
          <PlanTestForm systemId={systemId} />
        </Reveal>
      )}
    </Section>
  );
}

function PlanTestLine({ systemId, test, isOpen }: { systemId: string; test: PlanTestView; isOpen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const annulling = useCommand(annulSystemPlanTest);
  const { testId, exhibit, annulled } = test;
  return (
    <EntryLine
      title={t('systems.testedOn', { date: format.date(exhibit.on) })}
      {...(annulled === null ? {} : { state: t('suppliers.annulled', { reason: annulled.reason }) })}
    >
      <span>
        <ExhibitLine exhibit={exhibit} />
      </span>
      {isOpen && annulled === null && (
        <Reveal text={t('suppliers.annul')} name={t('systems.annulOf', { date: format.date(exhibit.on) })}>
          <ReasonForm
            prefix={`annul-${testId}-`}
            lead={t('systems.annulLead')}
            submit={t('systems.annulSubmit')}
            most={SYSTEM_MOST.reason}
            sending={annulling}
            onSend={(reason) => annulling.mutateAsync({ params: { systemId, testId }, body: { reason } })}
          />
        </Reveal>
      )}
    </EntryLine>
  );
}
