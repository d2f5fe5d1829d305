import type { DecisionModel } from '../../domain/access/decision-model';
import { unreachable } from '../../domain/ground/unreachable';
import type { Language } from '../language';

/** A rule as it is shown: how the body decides, or who decides under which delegation. */
export type RuleInWords =
  { by: 'body'; model: DecisionModel } | { by: 'delegate'; delegationId: string; delegateName: string };

/** In a plain sentence, by which rule an item is decided. The delegate's name stands in it: for own readers only. */
export function ruleSentence(rule: RuleInWords, language: Language): string {
  if (rule.by === 'delegate')
    return language === 'da'
      ? `Afgøres af ${rule.delegateName} alene efter delegation ${rule.delegationId} og vises i næste månedsstatus.`
      : `Decided by ${rule.delegateName} alone by delegation ${rule.delegationId}, and shown in the next monthly status.`;
  return modelSentence(rule.model, language);
}

/** How many must have answered before the body can decide. */
export const QUORUM_SENTENCE = {
  da: (quorum: number | string) => `Mindst ${quorum} skal have svaret.`,
  en: (quorum: number | string) => `At least ${quorum} must have answered.`,
} satisfies Record<Language, unknown>;

/** The same about the body's own way of deciding. */
export function modelSentence(model: DecisionModel, language: Language): string {
  const isDanish = language === 'da';
  switch (model.kind) {
    case 'majority': {
      const quorum = model.quorum <= 1 ? '' : ` ${QUORUM_SENTENCE[language](model.quorum)}`;
      return (
        (isDanish
          ? 'Afgøres, når mere end halvdelen af ledelsesorganet svarer det samme.'
          : 'Decided when more than half of the management body give the same answer.') + quorum
      );
    }
    case 'all':
      return isDanish
        ? 'Godkendes kun, hvis alle i ledelsesorganet godkender.'
        : 'Approved only if everybody in the management body approves.';
    case 'atLeast':
      return isDanish
        ? `Godkendes, når mindst ${model.votes} i ledelsesorganet godkender.`
        : `Approved when at least ${model.votes} in the management body approve.`;
    case 'chiefExecutive':
      return isDanish
        ? 'Formanden afgør, når de andre er hørt eller svarfristen er gået.'
        : 'The chair decides once the others have been heard or the date has passed.';
    default:
      return unreachable(model);
  }
}
