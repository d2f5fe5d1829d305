import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { DecisionModelView } from '../../../../contracts/access/governance';

/** Says in a plain sentence how the management body decides. */
export function useModelSentence(): (model: DecisionModelView) => string {
  const { t } = useTranslation();
  return useCallback(
    (model) => {
      switch (model.kind) {
        case 'majority':
          return model.quorum > 1
            ? t('decidedBy.majorityQuorum', { quorum: model.quorum })
            : t('decidedBy.majority');
        case 'atLeast':
          return t('decidedBy.atLeast', { votes: model.votes });
        case 'all':
        case 'chiefExecutive':
          return t(`decidedBy.${model.kind}`);
        default:
          return unreachable(model);
      }
    },
    [t],
  );
}
