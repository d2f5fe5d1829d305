import { useTranslation } from 'react-i18next';
import type { RequirementView } from '../../../../contracts/requirement/requirement';
import { REQUIREMENT_SOURCE_WORDS, REQUIREMENT_WORDS } from '../../../../words/requirement/requirement-words';
import { AppLink } from '../../components/AppLink';
import { useRequirementTitle } from '../../components/requirement/useRequirementTitle';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { DemandActs } from './DemandActs';
import { DemandLine } from './DemandLine';

/** The demands that are about incidents: NIS 2-loven §§ 12, 13 and 15. */
const ABOUT_INCIDENTS = /^nis2-1[235](-|$)/;

/** A shipped demand, with the day as of which its source was read. */
export function RequirementLine({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const titleOf = useRequirementTitle();
  const { abilities } = useMe();
  const { requirementId, source, label, checkedOn, related } = requirement;
  const title = titleOf(requirement);
  return (
    <DemandLine
      demandId={requirementId}
      title={title}
      text={REQUIREMENT_WORDS[language][requirementId].text}
      label={label}
      standing={requirement}
      related={related}
      from={[
        REQUIREMENT_SOURCE_WORDS[source][language],
        t('requirements.checked', { date: format.date(checkedOn) }),
      ]}
    >
      {ABOUT_INCIDENTS.test(requirementId) && abilities.viewIncidents && (
        <p>
          {t('requirements.seeAlso')}: <AppLink to="/haendelser">{t('incidents.title')}</AppLink>
        </p>
      )}
      <DemandActs demand={{ ...requirement, demandId: requirementId, title }} />
    </DemandLine>
  );
}
