import type { CardJson } from '../../adaptive-cards/card-json';
import { refusalCard } from '../../adaptive-cards/refusal-card';
import type { Abilities, Ability } from '../../domain/access/abilities';
import type { CardReader, Scene } from '../scene/scene';

/** Who asks, where, what they may see, and everything as it is now. */
export type Question = { scene: Scene; reader: CardReader; abilities: Abilities };

/** One topic's answer: one card, or a few when there are things to press. */
export type Answerer = (question: Question) => readonly CardJson[];

/** The answer to somebody who may not see what they asked for. */
export const notAllowed = (ability: Ability, { language, tabLink }: Scene): CardJson =>
  refusalCard({ code: 'not-allowed', ability }, { language, link: tabLink('') });
