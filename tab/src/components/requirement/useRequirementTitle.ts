import type { RequirementView } from '../../../../contracts/requirement/requirement';
import { placeWords, REQUIREMENT_WORDS } from '../../../../words/requirement/requirement-words';
import { useLanguage } from '../../words/useLanguage';

/** A demand by where it stands and what it is called, such as "§ 6, stk. 1, nr. 4: Forsyningskædesikkerhed". */
export function useRequirementTitle(): (one: Pick<RequirementView, 'requirementId' | 'place'>) => string {
  const language = useLanguage();
  return ({ requirementId, place }) =>
    `${placeWords(place, language)}: ${REQUIREMENT_WORDS[language][requirementId].title}`;
}
