import type { CardJson } from '../../adaptive-cards/card-json';
import { withRefusal } from '../../adaptive-cards/refusal-card';
import { withTyped } from '../../adaptive-cards/typed-inputs';
import type { Refusal } from '../../domain/refusal';
import type { Scene } from '../scene/scene';

/** The card as it is now, with the refusal on top and what was typed still in its fields; as it is if nothing was refused. */
export const refusedCard = (
  card: CardJson,
  refusal: Refusal | undefined,
  { typed = {} }: Pick<Scene, 'typed'>,
): CardJson => (refusal === undefined ? card : withRefusal(withTyped(card, typed), refusal));
