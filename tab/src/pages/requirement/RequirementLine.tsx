import { useTranslation } from 'react-i18next';
import type { RequirementView } from '../../../../contracts/requirement/requirement';
import { REQUIREMENT_SOURCE_WORDS, REQUIREMENT_WORDS } from '../../../../words/requirement/requirement-words';
import { useRequirementTitle } from '../../components/requirement/useRequirementTitle';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { DemandActs } from './DemandActs';
import { DemandLine } from './DemandLine';

/** A shipped demand, with the day as of which its source was read. */
export function RequirementLine({ requirement }: { requirement: RequirementView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const titleOf = useRequirementTitle();
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
      <DemandActs demand={{ ...requirement, demandId: requirementId, title }} />
    </DemandLine>
  );
}
