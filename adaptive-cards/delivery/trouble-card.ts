import { isTrouble, TROUBLES, type DeliveryTrouble } from '../../domain/delivery/trouble';
import { cardJson, type CardJson } from '../card-json';
import { openTabAction } from '../open-tab-action';
import { eyebrow, heading, sentence } from '../parts/own-text';
import type { Language } from '../../words/language';
import { TROUBLE_CARD_WORDS } from '../../words/delivery/trouble-card-words';

export type TroubleView = {
  language: Language;
  municipality: string;
  trouble: DeliveryTrouble;
  link: string;
};

/** Tells one person how many cards did not get there and why, in numbers alone; when all is well again, that. */
export function troubleCard({ language, municipality, trouble, link }: TroubleView): CardJson {
  const words = TROUBLE_CARD_WORDS[language];
  const lines = TROUBLES.filter((kind) => trouble[kind] > 0).map((kind) => words[kind](trouble[kind]));
  const title = isTrouble(trouble) ? words.title : words.settledTitle;
  return cardJson(language, `${title}.`, {
    body: [
      eyebrow(words.kindOfCard(municipality)),
      heading(title),
      ...(lines.length === 0 ? [words.settled] : lines).map((line) => sentence(line)),
    ],
    actions: [openTabAction(words.open, link)],
  });
}
