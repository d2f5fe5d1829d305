import { NOTICE_WORDS } from '../decision/notice-words';
import { REFUSAL_TITLES } from '../refusal-titles';
import { deadlockSentence } from '../decision/deadlock-words';
import { UNDECIDABLE } from '../decision/undecidable';
import { FINDING_WORDS, KIND_WORDS, LEVEL_WORDS, isMeasureCase } from '../decision/decision-words';
import type { RefusalText, RefusalWords } from './refusal-words';
import { writtenDate, writtenInstant } from '../written-dates';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'da');
const date = (value: string) => writtenDate(value, 'da');
const COORDINATOR = 'informationssikkerhedskoordinatoren';

/** The refusals of the approval machine and of meetings in Danish. */
export const DECISION_REFUSAL_WORDS_DA = {
  'not-the-delegate': text(
    'Sagen er delegeret til en anden',
    `Sagen afgøres af den ene person, som ledelsesorganet har delegeret den til, og det er ikke dig. Kontakt ${COORDINATOR}, hvis delegationen er forkert.`,
  ),
  'unknown-draft': text(
    'Kladden findes ikke',
    'Kladden er slettet, eller sagen er forelagt. Åbn Beslutninger, og se dine kladder og sagerne på listen.',
  ),
  'draft-changed': text(
    'Kladden er ændret et andet sted',
    'Kladden er ændret i en anden fane eller på en anden computer, siden du fik den vist. Genindlæs siden for at se begge udgaver.',
  ),
  'draft-put-forward': text(
    'Sagen er forelagt',
    'Det, kladden handler om, er forelagt, så den gemmes ikke mere. Åbn sagen under Beslutninger: Den kan rettes i en ny udgave, indtil den er afgjort.',
  ),
  'too-many-drafts': ({ most }) => ({
    title: 'Du har for mange kladder',
    sentence: `Du kan højst have ${String(most)} kladder. Åbn Beslutninger, og slet dem, du ikke skal bruge. Det, du har skrevet her, står stadig på siden.`,
  }),
  'no-mandate': text(
    'Du er ikke stedfortræder i dag',
    `Du kan ikke svare på vegne af medlemmet i dag, fordi der ikke er en gyldig fuldmagt. Bed ${COORDINATOR} om at registrere fuldmagten.`,
  ),
  'mandate-not-yours': text(
    'Det er ikke din fuldmagt',
    'En fuldmagt bekræftes af det medlem, den gælder for, eller af formanden, og ikke af den, der har registreret eller fået fuldmagten. Kontakt medlemmet eller formanden.',
  ),
  'own-item-by-mandate': text(
    'Du har selv forelagt sagen',
    'Den, der har forelagt, rettet eller indstillet en sag, kan ikke svare på den for en anden. Kontakt medlemmet eller formanden, så en anden kan svare.',
  ),
  'mandate-of-author': text(
    'Fuldmagten er bekræftet af den, der har forelagt sagen',
    'Den, der har forelagt, rettet, indstillet eller sat vilkår i en sag, kan ikke ved at bekræfte en fuldmagt vælge, hvem der svarer på sagen. Kontakt medlemmet, som selv kan svare.',
  ),
  'one-seat-by-mandate': text(
    'Du svarer allerede for et andet medlem',
    'I hver sag kan du svare for højst ét medlem ud over dig selv. Kontakt medlemmet, så medlemmet selv eller en anden stedfortræder kan svare.',
  ),
  'not-yours-to-confirm': text(
    'Du er ikke den, der skal bekræfte',
    'En ændring af, hvem der beslutter og hvordan, bekræftes af et medlem af ledelsesorganet, som ikke selv har registreret ændringen eller får nye beføjelser ved den. Kontakt et andet medlem.',
  ),
  'unknown-mandate': ({ value }) => ({
    title: 'Fuldmagten findes ikke',
    sentence: `Der er ingen fuldmagt med nummeret ${quoted(value)}. Åbn Opsætning, og vælg fuldmagten på listen.`,
  }),
  'unknown-change': ({ value }) => ({
    title: 'Ændringen findes ikke',
    sentence: `Der er ingen ændring med nummeret ${quoted(value)}. Åbn Opsætning for at se, hvad der venter.`,
  }),
  'mandate-declined': ({ mandateId }) => ({
    title: REFUSAL_TITLES.mandateDeclined.da,
    sentence: `${mandateId} er afvist eller trukket tilbage. Bed ${COORDINATOR} om at registrere en ny fuldmagt, hvis den alligevel skal gælde.`,
  }),
  'change-settled': ({ changeId }) => ({
    title: 'Ændringen er allerede afgjort',
    sentence: `${changeId} er bekræftet, afvist eller trukket tilbage. Åbn Opsætning for at se, hvad der gælder.`,
  }),
  'not-present': ({ meetingId }) => ({
    title: 'Du står ikke som deltager i mødet',
    sentence: `Kun de, der var til stede på mødet ${meetingId}, kan bekræfte deres svar. Kontakt sekretæren, hvis listen over deltagere er forkert.`,
  }),
  'own-conflict': text(
    'Det afgør de andre',
    'Om du er inhabil, afgør de andre i ledelsesorganet uden dig. Vent på deres svar. Kortet bliver opdateret.',
  ),
  'unknown-step': ({ value }) => ({
    title: 'Punktet findes ikke',
    sentence: `Sagen har ikke noget vilkår eller trin med nummeret ${quoted(value)}. Åbn sagen i fanen, og vælg punktet på listen.`,
  }),
  'unknown-date': () => ({
    title: 'Opgaven findes ikke',
    sentence: 'Opgaven står ikke længere i årshjulet. Genindlæs siden, og vælg en anden.',
  }),
  'unknown-requirement': ({ value }) => ({
    title: 'Kravet findes ikke',
    sentence: `Kravet ${quoted(value)} er ikke på listen eller er taget ud. Genindlæs siden, og vælg et andet.`,
  }),
  'decision-needed': text(
    'Et lovkrav kræver en beslutning',
    'At et lovkrav ikke er relevant for kommunen, skal være besluttet. Forelæg en sag om det under Beslutninger, og vælg den her, når den er godkendt.',
  ),
  'decision-not-in-force': ({ decisionId }) => ({
    title: 'Beslutningen gælder ikke',
    sentence: `${decisionId} er ikke godkendt eller gælder ikke længere. Vælg en beslutning, der gælder.`,
  }),
  'unknown-meeting': ({ value }) => ({
    title: 'Mødet findes ikke',
    sentence: `Der er ikke noget møde med nummeret ${quoted(value)}. Åbn Møder i fanen, og vælg mødet på listen.`,
  }),
  'no-conflict': text(
    'Ingen har meldt sig inhabil',
    'Personen har ikke meldt sig inhabil i sagen, så der er intet at afgøre. Åbn sagen i fanen for at se, hvordan den står.',
  ),
  'decision-withdrawn': ({ decisionId }) => ({
    title: NOTICE_WORDS.withdrawn.da,
    sentence: `${decisionId} er trukket tilbage, og der kan ikke gøres mere ved den. Åbn sagen i fanen for at se hvorfor.`,
  }),
  'nothing-changed': ({ decisionId }) => ({
    title: 'Der er ikke ændret noget',
    sentence: `Den nye udgave af ${decisionId} er magen til den, der allerede er forelagt. Ret det, der skal ændres, og prøv igen.`,
  }),
  'kind-fixed': ({ kind }) => ({
    title: 'Sagstypen kan ikke ændres',
    sentence: `Sagen er forelagt som ${quoted(KIND_WORDS[kind].da)}, og sagstypen kan ikke ændres. Opret en ny sag, og træk denne tilbage, hvis sagstypen er forkert.`,
  }),
  'member-has-answered': ({ castAt }) => ({
    title: 'Medlemmet har selv svaret',
    sentence: `Medlemmet svarede selv den ${writtenInstant(castAt, 'da')}, så en stedfortræder kan ikke svare i stedet. Kontakt medlemmet, hvis svaret skal ændres.`,
  }),
  'hearing-not-over': ({ missing, of, answerBy }) => ({
    title: 'De andre er ikke hørt endnu',
    sentence: `${of === 1 ? 'Det andet medlem mangler at svare' : `Der mangler svar fra ${missing} af de øvrige ${of}`}. Fristen er den ${date(answerBy)}. Vent, til alle har svaret eller fristen er gået, og prøv igen.`,
  }),
  conflicted: ({ isSettled }) => ({
    title: 'Inhabil i sagen',
    sentence: isSettled
      ? `Den, der skulle svares for, er inhabil og deltager ikke i sagen. Kontakt ${COORDINATOR}, hvis det er forkert.`
      : 'Den, der skulle svares for, har meldt sig inhabil. Vent, til de andre har afgjort, om personen er inhabil.',
  }),
  'conflict-settled': ({ finding }) => ({
    title: 'Spørgsmålet er afgjort',
    sentence: `De andre har allerede afgjort spørgsmålet: ${FINDING_WORDS[finding].da}. Åbn sagen i fanen for at se, hvem der svarede hvad.`,
  }),
  'nobody-to-settle': text(
    'Ingen kan afgøre, om du er inhabil',
    `Der er ikke andre, som kan afgøre, om du er inhabil. Kontakt ${COORDINATOR}, så sagen kan blive forelagt på et andet niveau.`,
  ),
  'recommender-conflicted': text(
    'Indstilleren er inhabil',
    'Den, der er inhabil i sagen, kan ikke indstille den. Vælg en anden indstiller, og prøv igen.',
  ),
  'not-settled': ({ decisionId }) => ({
    title: 'Sagen er ikke afgjort',
    sentence: `Svarene har ikke afgjort ${decisionId} endnu. Vent på de manglende svar.`,
  }),
  'not-approved': ({ decisionId }) => ({
    title: 'Sagen er ikke godkendt',
    sentence: `${decisionId} er ikke godkendt, så det kan ikke lade sig gøre. Åbn sagen i fanen for at se, hvordan den står.`,
  }),
  'no-longer-in-force': ({ decisionId }) => ({
    title: 'Godkendelsen gælder ikke længere',
    sentence: `Godkendelsen af ${decisionId} gælder ikke længere. Opret en ny sag, så der kan træffes ny beslutning.`,
  }),
  'supersedes-not-approved': ({ decisionId }) => ({
    title: 'Sagen kan ikke afløses',
    sentence: `${decisionId} er ikke godkendt eller er allerede afløst. Vælg en godkendt sag, eller lad feltet stå tomt.`,
  }),
  'delegation-not-valid': text(
    'Delegationen gælder ikke i dag',
    'Der er ingen delegation, som dækker sagen i dag. Vælg en gyldig delegation, eller forelæg sagen for ledelsesorganet.',
  ),
  undecidable: ({ deadlock }) => ({
    title: UNDECIDABLE.da,
    sentence: deadlockSentence(deadlock, 'da'),
  }),
  'not-delegable': ({ kind }) => ({
    title: 'Sagen kan ikke delegeres',
    sentence: `Sager af typen ${quoted(KIND_WORDS[kind].da)} kan ikke delegeres (${
      isMeasureCase(kind) ? 'lov: NIS 2-loven § 7, stk. 1' : 'appens regel'
    }). Vælg ledelsesorganet under »Besluttes af«.`,
  }),
  'above-ceiling': ({ score, ceiling }) => ({
    title: 'Risikoen er over delegationens loft',
    sentence: `Restrisikoen er ${score}, og delegationen gælder op til ${ceiling} point. Vælg ledelsesorganet under »Besluttes af«.`,
  }),
  'level-too-low': ({ needed }) => ({
    title: 'Sagen skal besluttes højere oppe',
    sentence: `Så høj en restrisiko skal accepteres af ${LEVEL_WORDS[needed].da.toLowerCase()} efter den gældende skala. Vælg ${quoted(LEVEL_WORDS[needed].da)} under »Besluttes af«.`,
  }),
  'scale-changed': text(
    'Risikoskalaen er ændret',
    'Kommunen har fået en ny risikoskala, mens du skrev. Genindlæs siden, vurdér risikoen på den nye skala, og prøv igen.',
  ),
  'meeting-time-invalid': (refusal) => ({
    title: 'Klokkeslættet kan ikke bruges',
    sentence: `Der er ikke noget sådant klokkeslæt den ${date(refusal.on)}. Skriv time og minut, for eksempel 09.05, eller lad feltet stå tomt.`,
  }),
  'teams-link-invalid': text(
    'Linket er ikke til et møde i Teams',
    'Linket skal begynde med https:// og føre til Teams, for eksempel teams.microsoft.com. Brug linket fra mødet i Teams, eller lad feltet stå tomt.',
  ),
  'meeting-ahead': (refusal) => ({
    title: 'Mødet er ikke holdt endnu',
    sentence: `Mødet holdes først den ${date(refusal.on)}. Vent til efter mødet, eller ret datoen.`,
  }),
  'meeting-recorded': ({ meetingId }) => ({
    title: 'Der er allerede skrevet notat fra mødet',
    sentence: `Sekretæren har skrevet notat fra ${meetingId}, så dato og dagsorden kan ikke ændres. Opret et nyt møde til de sager, der mangler.`,
  }),
  'meeting-record-changed': ({ meetingId }) => ({
    title: 'Sekretæren har rettet noget',
    sentence: `Sekretærens notat fra ${meetingId} er rettet, siden du fik kortet, og dine svar er ikke registreret. Læs notatet, som det er nu, og bekræft igen.`,
  }),
} satisfies Partial<RefusalWords>;
