import type { Text } from './language';

/** Titles of refusals that are also said where nothing is refused. */
export const REFUSAL_TITLES = {
  notAllowed: { da: 'Det har din rolle ikke adgang til', en: 'Your role does not give access to that' },
  notFound: { da: 'Siden findes ikke', en: 'The page does not exist' },
  tryAgain: { da: 'Prøv igen om lidt', en: 'Try again in a moment' },
  dateInFuture: { da: 'Datoen ligger i fremtiden', en: 'The date is in the future' },
  followUpAnswered: { da: 'Opfølgningen er besvaret', en: 'The follow-up has been answered' },
  mandateDeclined: { da: 'Fuldmagten er afvist', en: 'The mandate is declined' },
} satisfies Record<string, Text>;
