import { useTranslation } from 'react-i18next';
import { getRetention } from '../../../../../contracts/training/retention';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { AppLink } from '../../../components/AppLink';
import { Empty } from '../../../components/Empty';
import { Entries, EntryLine } from '../../../components/Entries';
import { PageFrame } from '../../../components/PageFrame';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { FindPersonForm } from './FindPersonForm';
import { PastPeriod } from './PastPeriod';
import { RetentionRules } from './RetentionRules';

/** Who is past the retention period and why, who is on hold, and who has been erased. */
export function RetentionPage() {
  const { t } = useTranslation();
  return (
    <PageFrame title={t('retention.title')} lead={t('retention.lead')}>
      <Allowed ability="erasePeople">
        <Retention />
      </Allowed>
    </PageFrame>
  );
}

function Retention() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const answer = useAnswer(getRetention, {});
  return (
    <Answer query={answer}>
      {({ policy, erasable, held, erased }) => (
        <>
          <Section title={t('retention.past')} lead={t('retention.pastLead')}>
            <PastPeriod erasable={erasable} />
          </Section>
          <Section title={t('retention.rules')}>
            <RetentionRules policy={policy} />
          </Section>
          <Section title={t('retention.held')} lead={t('retention.heldLead')}>
            {held.length === 0 ? (
              <Empty>{t('retention.heldNone')}</Empty>
            ) : (
              <Entries>
                {held.map(({ person, reason }) => (
                  <EntryLine
                    key={person.personId}
                    title={
                      <AppLink to={`/indstillinger/opbevaring/${person.personId}`}>{nameOf(person)}</AppLink>
                    }
                  >
                    {t('retention.heldLine', { reason })}
                  </EntryLine>
                ))}
              </Entries>
            )}
          </Section>
          <Section title={t('retention.find')} lead={t('retention.findLead')}>
            <FindPersonForm />
          </Section>
          <Section title={t('retention.erased')} lead={t('retention.erasedLead')}>
            {erased.length === 0 ? (
              <Empty>{t('retention.erasedNone')}</Empty>
            ) : (
              <ul>
                {erased.map(({ personId, at }) => (
                  <li key={personId}>
                    <AppLink to={`/indstillinger/opbevaring/${personId}`}>
                      {t('retention.erasedLine', { personId, at: format.instant(at) })}
                    </AppLink>
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </>
      )}
    </Answer>
  );
}
