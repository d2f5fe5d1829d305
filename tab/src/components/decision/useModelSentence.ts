import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionModelView } from '../../../../contracts/access/governance';
import { modelSentence } from '../../../../words/decision/rule-sentence';
import { languageOf } from '../../../../words/language';

/** Says in a plain sentence how the management body decides. */
export function useModelSentence(): (model: DecisionModelView) => string {
  const language = languageOf(useTranslation().i18n.language);
  return useCallback((model) => modelSentence(model, language), [language]);
}
