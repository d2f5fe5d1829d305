import { NOTHING_TO_DO } from '../nothing-to-do';
import { DELIVERY_LABELS } from './delivery-labels';
import type { Language } from '../language';

/** What coordinators and administrators are told of cards that did not get there. Counts only, nobody's name. */
type TroubleCardWords = {
  kindOfCard: (municipality: string) => string;
  title: string;
  settledTitle: string;
  settled: string;
  failed: (count: number) => string;
  unknown: (count: number) => string;
  late: (count: number) => string;
  outOfReach: (count: number) => string;
  givenUp: (count: number) => string;
  open: string;
};

const da: TroubleCardWords = {
  kindOfCard: (municipality) => `${municipality} · Udsendte kort`,
  title: 'Nogle kort er ikke nået frem',
  settledTitle: 'Kortene når frem igen',
  settled: NOTHING_TO_DO.da,
  failed: (count) => `${String(count)} kort kunne ikke sendes.`,
  unknown: (count) =>
    `${String(count)} kort er måske sendt. Se efter i Teams, og angiv på listen, om ${count === 1 ? 'kortet' : 'kortene'} er der.`,
  late: (count) => `${String(count)} kort skulle have været sendt for længst, men venter stadig.`,
  outOfReach: (count) =>
    `${String(count)} kort venter, fordi appen ikke kan skrive i ledelseskanalen. Bed teamets ejer om at tilføje appen igen.`,
  givenUp: (count) =>
    `${String(count)} ${count === 1 ? 'opgave' : 'opgaver'} blev opgivet efter gentagne fejl. Kontakt appens driftsansvarlige.`,
  open: DELIVERY_LABELS.seeCards.da,
};

const en: TroubleCardWords = {
  kindOfCard: (municipality) => `${municipality} · Cards sent`,
  title: 'Some cards were not delivered',
  settledTitle: 'Cards are being delivered again',
  settled: NOTHING_TO_DO.en,
  failed: (count) => `${String(count)} ${cards(count)} could not be sent.`,
  unknown: (count) =>
    `${String(count)} ${cards(count)} may have been sent. Look in Teams, and say on the list whether ${count === 1 ? 'it is' : 'they are'} there.`,
  late: (count) =>
    `${String(count)} ${cards(count)} should have been sent long ago and ${count === 1 ? 'is' : 'are'} still waiting.`,
  outOfReach: (count) =>
    `${String(count)} ${cards(count)} ${count === 1 ? 'is' : 'are'} waiting because the app cannot write in the leadership channel. Ask the owner of the team to add the app again.`,
  givenUp: (count) =>
    `${String(count)} ${count === 1 ? 'task was' : 'tasks were'} given up after repeated errors. Contact those who run the app.`,
  open: DELIVERY_LABELS.seeCards.en,
};

function cards(count: number): string {
  return count === 1 ? 'card' : 'cards';
}

/** The words of this card in every language. */
export const TROUBLE_CARD_WORDS = { da, en } satisfies Record<Language, TroubleCardWords>;
