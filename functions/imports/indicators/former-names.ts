import type { TopicFigure } from '../../../domain/indicator/topic';

/**
 * What figures were called before: a list that somebody filled in with an older template is still read. A name that is
 * changed in `section-words.ts` comes here. No topic has had another name.
 */
export const FORMER_FIGURE_NAMES: Readonly<Partial<Record<TopicFigure, readonly string[]>>> = {
  nearMisses: ['Nærved-hændelser'],
  notifiedLate: ['Underretninger for sent', 'Notifications late'],
  scaleMin: ['Skalaens laveste', 'Lowest on the scale'],
  scaleMax: ['Skalaens højeste', 'Highest on the scale'],
  systemsToHandOver: ['To be handed over to the it-driftsenhed'],
  systemsHandedOver: ['Handed over to the it-driftsenhed'],
  exercisesPlanned: ['Planlagte øvelser i året'],
  exercisesHeld: ['Holdte øvelser i året'],
};
