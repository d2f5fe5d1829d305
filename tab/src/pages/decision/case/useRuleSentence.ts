import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { RuleView } from '../../../../../contracts/decision/decision';
import { useModelSentence } from '../../../components/decision/useModelSentence';
import { usePersonName } from '../../../components/people/usePersonName';

/** Says in a plain sentence by which rule a decision is made. */
export function useRuleSentence(): (rule: RuleView) => string {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  const modelSentence = useModelSentence();
  return useCallback(
    (rule) => {
      switch (rule.by) {
        case 'body':
          return modelSentence(rule.model);
        case 'delegate': {
          const { delegationId, ceiling } = rule;
          return t('decidedBy.delegate', { name: nameOf(rule.delegate), delegationId, ceiling });
        }
        default:
          return unreachable(rule);
      }
    },
    [t, nameOf, modelSentence],
  );
}
