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
  kindOfCard: (municipality) => `${municipality} · Udsendelser`,
  title: 'Nogle kort er ikke nået frem',
  settledTitle: 'Udsendelserne er i orden igen',
  settled: 'Du skal ikke gøre noget.',
  failed: (count) => `${String(count)} kort kunne ikke sendes.`,
  unknown: (count) => `${String(count)} kort er måske sendt. Se efter i Teams, og svar på listen.`,
  late: (count) => `${String(count)} kort skulle have været sendt for længst og er stadig i kø.`,
  outOfReach: (count) => `${String(count)} kort venter, fordi appen ikke kan skrive i ledelseskanalen.`,
  givenUp: (count) =>
    `${String(count)} ${count === 1 ? 'opgave' : 'opgaver'} blev opgivet efter gentagne fejl. Sig det til dem, der driver løsningen.`,
  open: 'Se udsendelserne',
};

const en: TroubleCardWords = {
  kindOfCard: (municipality) => `${municipality} · Cards sent`,
  title: 'Some cards did not get there',
  settledTitle: 'Cards get there again',
  settled: 'You need do nothing.',
  failed: (count) => `${String(count)} ${cards(count)} could not be sent.`,
  unknown: (count) =>
    `${String(count)} ${cards(count)} may have been sent. Look in Teams, and answer on the list.`,
  late: (count) =>
    `${String(count)} ${cards(count)} should have been sent long ago and still wait in the queue.`,
  outOfReach: (count) =>
    `${String(count)} ${cards(count)} wait because the app cannot write in the leadership channel.`,
  givenUp: (count) =>
    `${String(count)} ${count === 1 ? 'task was' : 'tasks were'} given up after repeated errors. Tell those who run the solution.`,
  open: 'See the cards sent',
};

function cards(count: number): string {
  return count === 1 ? 'card' : 'cards';
}

/** The words of this card in every language. */
export const TROUBLE_CARD_WORDS = { da, en } satisfies Record<Language, TroubleCardWords>;
