import { AREA_FAULT_WORDS } from '../baseline/area-fault-words';
import { REGISTER_TEXTS } from '../register-texts';
import * as written from '../written-values';
import type { RefusalWords } from './refusal-words';

const quoted = (value: string) => written.quoted(value, 'da');

/** What is said in Danish of refusals about suppliers, systems, measurements and exercises. */
export const REGISTER_REFUSAL_WORDS_DA = {
  'unknown-supplier': () => ({
    title: 'Leverandøren findes ikke',
    sentence: 'Leverandøren står ikke på listen. Åbn Leverandører, og vælg en anden.',
  }),
  'unknown-statement': () => ({
    title: 'Erklæringen findes ikke',
    sentence: 'Erklæringen er ikke registreret hos leverandøren. Genindlæs siden, og vælg en anden.',
  }),
  'unknown-remark': () => ({
    title: 'Bemærkningen findes ikke',
    sentence: 'Bemærkningen er ikke registreret hos leverandøren. Genindlæs siden, og vælg en anden.',
  }),
  'unknown-registration-change': () => ({
    title: 'Ændringen af registreringen findes ikke',
    sentence: 'Ændringen af registreringen er ikke noteret. Åbn Registrering, og vælg en anden.',
  }),
  'registration-change-annulled': ({ changeId }) => ({
    title: 'Ændringen er annulleret',
    sentence: `${changeId} er annulleret og kan ikke ændres. Tilføj en ny ændring, hvis den alligevel er sket.`,
  }),
  'registration-change-sent': ({ changeId }) => ({
    title: 'Der er en kvittering for ændringen',
    sentence: `${changeId} har en kvittering og kan ikke annulleres. Ret ændringen, hvis noget er skrevet forkert.`,
  }),
  'unknown-system': () => ({
    title: 'Systemet findes ikke',
    sentence: 'Systemet står ikke på listen. Åbn Systemer, og vælg et andet.',
  }),
  'unknown-plan-test': () => ({
    title: 'Afprøvningen findes ikke',
    sentence: 'Afprøvningen er ikke registreret på systemet. Genindlæs siden, og vælg en anden.',
  }),
  'cvr-invalid': ({ value }) => ({
    title: 'CVR-nummeret er ikke otte cifre',
    sentence: `${quoted(value)} er ikke et CVR-nummer. Skriv otte cifre, eller lad feltet stå tomt.`,
  }),
  'already-listed': ({ id, name }) => ({
    title: 'Står allerede på listen',
    sentence: `${quoted(name)} står allerede på listen som ${id}. Åbn den, og ret oplysningerne dér.`,
  }),
  'unknown-baseline-result': () => ({
    title: 'Målingen findes ikke',
    sentence: 'Målingen er ikke registreret eller er annulleret. Åbn Baseline, og vælg en anden.',
  }),
  'areas-missing': () => ({
    title: 'Målingen har ingen områder',
    sentence: 'En måling har mindst ét område med en score. Tilføj et område.',
  }),
  'area-invalid': ({ area, fault }) => ({
    title: 'Et område kan ikke registreres sådan',
    sentence: `${quoted(area)}: ${AREA_FAULT_WORDS[fault].da}`,
  }),
  'unknown-exercise': () => ({
    title: 'Øvelsen findes ikke',
    sentence: 'Øvelsen er ikke registreret eller er annulleret. Åbn Øvelser, og vælg en anden.',
  }),
  'unknown-finding': () => ({
    title: 'Opfølgningspunktet findes ikke',
    sentence: 'Opfølgningspunktet er ikke registreret på øvelsen. Genindlæs siden, og vælg et andet.',
  }),
  'participants-missing': () => ({
    title: 'Ingen deltagere',
    sentence: 'Vælg mindst én gruppe eller én person, der deltog i øvelsen.',
  }),
  'findings-open': ({ count }) => ({
    title: 'Øvelsen har åbne opfølgningspunkter',
    sentence: `Øvelsen har ${count === 1 ? '1 åbent opfølgningspunkt, som ville' : `${String(count)} åbne opfølgningspunkter, som ville`} forsvinde med den. Registrér først, hvad der er gjort.`,
  }),
  'not-in-use': ({ name }) => ({
    title: REGISTER_TEXTS.retired.da,
    sentence: `${quoted(name)} er registreret som noget, kommunen ikke bruger mere. Tryk på »Tag i brug igen«, før du registrerer noget nyt.`,
  }),
} satisfies Partial<RefusalWords>;
