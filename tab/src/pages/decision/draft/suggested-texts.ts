import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../../../domain/decision/content';
import type { DraftName, DraftValues } from './draft-values';

/** The fields that are filled in from what is written already, as long as nobody has written in them. */
export const SUGGESTED = ['recommendation', 'publicText'] as const;
export type SuggestedField = (typeof SUGGESTED)[number];

export type Suggestions = {
  /** What a field would say by the others; empty where nothing can be said yet. */
  textFor: (name: SuggestedField, values: DraftValues) => string;
  /** The form with one field written in, and those filled in that nobody has written in. */
  withWritten: (values: DraftValues, name: DraftName, text: string) => DraftValues;
};

/** Whether a field says only what was suggested, or nothing. */
const isUntouched = (name: SuggestedField, values: DraftValues, textFor: Suggestions['textFor']): boolean =>
  values[name].trim() === '' || values[name] === textFor(name, values);

/**
 * The recommendation and the decision's own text follow from the kind, the title and each other, so that the same is not
 * typed three times.
 */
export function useSuggestions(): Suggestions {
  const { t } = useTranslation();
  const textFor: Suggestions['textFor'] = (name, values) => {
    const kind = KINDS.find((one) => one === values.kind);
    if (kind === undefined) return '';
    if (name === 'recommendation') return t(`suggested.recommendation.${kind}`);
    const title = values.title.trim();
    const decided =
      title === '' ? t(`suggested.untitled.${kind}`) : t(`suggested.decision.${kind}`, { title });
    const recommendation = values.recommendation.trim();
    return recommendation === '' ? decided : t('suggested.following', { decided, recommendation });
  };
  return {
    textFor,
    withWritten: (before, name, text) => {
      let after: DraftValues = { ...before, [name]: text };
      for (const one of SUGGESTED)
        if (one !== name && isUntouched(one, before, textFor))
          after = { ...after, [one]: textFor(one, after) };
      return after;
    },
  };
}
