import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import { LinkButton } from '../../../components/LinkButton';
import { OwnCoursesOnly } from '../../../components/training/OwnCoursesOnly';
import { LinkedRequirements } from '../../../components/requirement/LinkedRequirements';
import { PageFrame } from '../../../components/PageFrame';
import { usePastDay } from '../../../day/day-shown';
import { useMe } from '../../../session/session-context';
import { AudienceSelect } from './AudienceSelect';
import { Awaiting } from './Awaiting';
import { Coverage } from './Coverage';
import { ExportTraining } from './ExportTraining';

/** Training on a day: coverage of the management body or of a group, who has completed what, and what waits for the coordinator. */
export function TrainingPage() {
  const { t } = useTranslation();
  const { today, abilities, person } = useMe();
  const on = usePastDay() ?? today;
  const [audience, setAudience] = useState<Audience>('managementBody');
  const mine = `/uddannelse/personer/${person.personId}`;
  if (!abilities.viewTraining)
    return (
      <PageFrame title={t('training.title')}>
        <OwnCoursesOnly />
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('training.title')}
      lead={t('training.lead')}
      past="byWhatIsKnown"
      actions={
        <>
          {abilities.logCompletions && (
            <>
              <LinkButton to="/uddannelse/log" primary>
                {t('training.log')}
              </LinkButton>
              <LinkButton to="/uddannelse/log-flere">{t('bulkLog.title')}</LinkButton>
              <LinkButton to="/uddannelse/import">{t('training.import')}</LinkButton>
            </>
          )}
          {abilities.reportOwnCourse && <LinkButton to={mine}>{t('personTraining.mine')}</LinkButton>}
          <LinkButton to="/uddannelse/katalog">{t('training.catalogue')}</LinkButton>
        </>
      }
    >
      {abilities.logCompletions && on === today && <Awaiting />}
      <AudienceSelect audience={audience} onChange={setAudience} />
      <Coverage on={on} audience={audience} />
      {audience === 'managementBody' && on === today && <LinkedRequirements proof={{ kind: 'coverage' }} />}
      <ExportTraining on={on} audience={audience} />
    </PageFrame>
  );
}
