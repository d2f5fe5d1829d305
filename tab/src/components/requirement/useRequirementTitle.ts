import type { RequirementView } from '../../../../contracts/requirement/requirement';
import { requirementTitle } from '../../../../words/requirement/requirement-words';
import { useLanguage } from '../../words/useLanguage';

/** A demand by where it stands and what it is called. */
export function useRequirementTitle(): (one: Pick<RequirementView, 'requirementId' | 'place'>) => string {
  const language = useLanguage();
  return (one) => requirementTitle(one, language);
}
