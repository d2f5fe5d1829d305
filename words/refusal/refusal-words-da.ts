import { REFUSAL_TITLES } from '../refusal-titles';
import { dateSentence, type DateFault } from '../date-words';
import { ABILITY_WORDS } from '../access/ability-words';
import { ANSWERED_WORDS, OUTCOME_WORDS, isDecided } from '../decision/decision-words';
import { DECISION_REFUSAL_WORDS_DA } from './decision-refusal-words-da';
import { fieldName } from '../field-name';
import { INCIDENT_REFUSAL_WORDS_DA } from './incident-refusal-words-da';
import { LIST_REFUSAL_WORDS_DA } from './list-refusal-words-da';
import type { RefusalText, RefusalWords } from './refusal-words';
import { STATUS_REFUSAL_WORDS_DA } from './status-refusal-words-da';
import { writtenDate, writtenInstant } from '../written-dates';
import * as written from '../written-values';

const text = (title: string, sentence: string) => (): RefusalText => ({ title, sentence });
const quoted = (value: string) => written.quoted(value, 'da');
const date = (value: string) => writtenDate(value, 'da');
const field = (name: string) => quoted(fieldName(name, 'da'));
const dated = (title: string) => (fault: DateFault) => ({
  title,
  sentence: dateSentence(fault, 'da', {
    date,
    field: 'field' in fault ? fieldName(fault.field, 'da') : null,
  }),
});
const minutes = (seconds: number) => (seconds <= 60 ? '1 minut' : `${Math.ceil(seconds / 60)} minutter`);
const COORDINATOR = 'informationssikkerhedskoordinatoren';

/** Every refusal in Danish. */
export const REFUSAL_WORDS_DA: RefusalWords = {
  ...DECISION_REFUSAL_WORDS_DA,
  ...STATUS_REFUSAL_WORDS_DA,
  ...LIST_REFUSAL_WORDS_DA,
  ...INCIDENT_REFUSAL_WORDS_DA,
  'not-signed-in': text('Du er ikke logget ind', 'Appen kan ikke se, hvem du er. Log ind, og prøv igen.'),
  'wrong-tenant': text(
    'Kontoen hører til en anden organisation',
    'Du er logget ind med en konto uden for kommunen. Skift til din konto i kommunen, og prøv igen.',
  ),
  'not-on-roster': text(
    'Du er ikke oprettet',
    `Du står ikke på listen over personer i Ledelsestilsyn. Bed ${COORDINATOR} om at oprette dig.`,
  ),
  'not-allowed': ({ ability }) => ({
    title: REFUSAL_TITLES.notAllowed.da,
    sentence: `Din rolle giver ikke adgang til at ${ABILITY_WORDS[ability].da}. Kontakt ${COORDINATOR}, hvis det er forkert.`,
  }),
  'not-in-body': text(
    'Kun ledelsesorganets medlemmer kan svare',
    `Du er ikke medlem af kommunens ledelsesorgan i dag, så du kan ikke svare på sagen. Kontakt ${COORDINATOR}, hvis listen over medlemmer er forkert.`,
  ),
  'administrator-exists': text(
    'Der er allerede en administrator',
    'Kun den første, der bruger appen, kan selv tage rollen som administrator. Bed administratoren om at give dig en rolle.',
  ),
  'own-body-role': text(
    'Du kan ikke selv gøre dig til medlem',
    'Ingen kan skrive sig selv ind i ledelsesorganet. Bed en anden koordinator eller administratoren om at registrere dig.',
  ),
  'unknown-person': ({ value }) => ({
    title: 'Personen er ikke oprettet',
    sentence: `${quoted(value)} står ikke på listen over personer. Vælg en person på listen, eller opret personen først.`,
  }),
  'unknown-course': ({ value }) => ({
    title: 'Kurset findes ikke',
    sentence: `${quoted(value)} står ikke i kursuskataloget. Vælg et kursus i kataloget, eller opret kurset først.`,
  }),
  'unknown-decision': ({ value }) => ({
    title: 'Sagen findes ikke',
    sentence: `Der er ingen beslutningssag med nummeret ${quoted(value)}. Åbn Beslutninger i fanen, og vælg sagen på listen.`,
  }),
  'unknown-content': text(
    'Filen findes ikke',
    'Appen kan ikke finde filen. Gå tilbage, og åbn filen fra sagen, eller vælg filen igen.',
  ),
  'unknown-delivery': text(
    'Kortet findes ikke',
    'Der er ikke sendt et kort med det nummer. Genindlæs siden for at se de udsendte kort.',
  ),
  'delivery-settled': text(
    'Kortet er allerede afklaret',
    'Kortet er nået frem, er på vej eller er afklaret af en anden. Genindlæs siden for at se kortets status.',
  ),
  'unknown-address': text(
    REFUSAL_TITLES.notFound.da,
    'Der er ingen side på denne adresse. Gå til Overblik, og vælg i menuen.',
  ),
  'leave-unknown': text(
    'Orloven findes ikke',
    'Der er ikke registreret orlov fra den dag, eller orloven er allerede annulleret. Genindlæs siden for at se, hvad der gælder.',
  ),
  'membership-unknown': text(
    'Rollen kan ikke afsluttes',
    'Personen har ikke denne rolle, eller slutdatoen ligger før startdatoen. Ret rollen eller datoen, og prøv igen.',
  ),
  'already-voted': ({ decisionId, choice, castAt }) => ({
    title: 'Der er allerede svaret',
    sentence: `Svaret på ${decisionId} er ${quoted(ANSWERED_WORDS[choice].da)}, givet den ${writtenInstant(castAt, 'da')}, og det gælder stadig. Du kan ændre svaret, indtil sagen er afgjort. Åbn sagen i fanen for at gøre det.`,
  }),
  'decision-concluded': ({ decisionId, outcome }) => ({
    title: isDecided(outcome) ? 'Sagen er afgjort' : `Sagen er ${OUTCOME_WORDS[outcome].da.toLowerCase()}`,
    sentence: `${decisionId} er ${isDecided(outcome) ? 'afgjort: ' : ''}${OUTCOME_WORDS[outcome].da.toLowerCase()}. Der kan ikke svares mere. Åbn sagen i fanen for at se svarene.`,
  }),
  'content-changed': ({ decisionId }) => ({
    title: 'Sagen er ændret',
    sentence: `${decisionId} er ændret, siden du fik den vist, og dit svar er ikke registreret. Læs sagen, som den er nu, og svar igen.`,
  }),
  'recommender-only-approver': text(
    'Ingen godkender sin egen sag alene',
    'Den, der skriver, retter, sætter vilkår i eller indstiller en sag, kan ikke være den eneste, der godkender den. Lad en anden forelægge sagen, vælg en anden indstiller eller et andet niveau, eller registrér flere medlemmer.',
  ),
  'body-empty': text(
    'Ledelsesorganet har ingen medlemmer',
    'Der er ingen, der kan svare på sagen i dag. Registrér ledelsesorganets medlemmer under Opsætning, og prøv igen.',
  ),
  'chair-exists': ({ from, to }) => ({
    title: 'Der er allerede en formand',
    sentence: `Kun én kan være formand eller fungerende formand ad gangen, og en anden er det fra den ${date(from)}${to === null ? '' : ` til og med den ${date(to)}`}. Afslut den anden periode først, eller vælg en dag bagefter.`,
  }),
  'completion-already-logged': ({ completedOn }) => ({
    title: 'Kurset er allerede registreret',
    sentence: `Personen har allerede dette kursus registreret den ${date(completedOn)}. Ret datoen, hvis kurset er taget en anden dag. Ellers skal du ikke gøre mere.`,
  }),
  'unknown-completion': ({ value }) => ({
    title: 'Kurset er ikke registreret',
    sentence: `Der er ikke registreret noget kursus med nummer ${quoted(value)}. Genindlæs siden, og prøv igen.`,
  }),
  'own-completion': text(
    'Det er dit eget kursus',
    'Ingen kan bekræfte sit eget kursus. Bed en anden koordinator om at bekræfte det.',
  ),
  'completion-ended': ({ completionId }) => ({
    title: 'Registreringen gælder ikke længere',
    sentence: `Registrering ${completionId} er rettet eller annulleret. Genindlæs siden for at se, hvad der gælder nu.`,
  }),
  'course-retired': ({ title }) => ({
    title: 'Kurset er udgået',
    sentence: `${quoted(title)} er udgået af kataloget. Tag det i brug igen, eller vælg et andet kursus.`,
  }),
  'person-held': text(
    'Oplysningerne må ikke slettes',
    'Oplysningerne om personen er omfattet af slettestop. Ophæv slettestoppet, og prøv igen.',
  ),
  'person-still-here': text(
    'Oplysningerne kan ikke slettes endnu',
    'Personen har en rolle eller hører til en gruppe. Afslut rollen, eller tag personen ud af gruppen, og prøv igen.',
  ),
  'course-exists': ({ title }) => ({
    title: 'Kurset findes allerede',
    sentence: `${quoted(title)} står allerede i kataloget hos samme udbyder. Brug det eksisterende kursus, eller vælg en anden titel.`,
  }),
  'import-tidied': text(
    'Importens filer er slettet',
    'Listen er importeret igen, eller det er over 30 dage siden, importen sluttede, eller oplysningerne om en person på listen kan være slettet. De importerede rækker er bevaret. Vælg listen igen, hvis der mangler rækker.',
  ),
  'import-broke-off': text(
    'Importen gik i stå flere gange',
    'Appen prøvede selv igen uden held. De importerede rækker er bevaret. Fortsæt importen, og kontakt appens driftsansvarlige, hvis den går i stå igen.',
  ),
  busy: text(
    REFUSAL_TITLES.tryAgain.da,
    'Flere registrerede noget på samme tid, og din registrering blev ikke gemt. Vent et øjeblik, og prøv igen.',
  ),
  'too-much-in-an-hour': ({ seconds }) => ({
    title: 'Det er mere, end appen tager imod på en time',
    sentence: `Du har skrevet mere, end appen tager imod fra én person på en time, og din seneste registrering er ikke gemt. Prøv igen om ${minutes(seconds)}.`,
  }),
  'ledger-mismatch': text(
    'Revisionssporet stemmer ikke',
    `Revisionssporet er ikke det samme, som appen læste sidst. Derfor vises og gemmes intet. Åbn Revisionsspor i fanen, kontrollér kæden, og kontakt ${COORDINATOR} og appens driftsansvarlige.`,
  ),
  'reason-required': ({ choice }) => ({
    title: 'Begrundelsen mangler',
    sentence: `${{ approve: 'Når du godkender en sag', reject: 'Når du afviser en sag', return: 'Når du sender en sag tilbage', postpone: 'Når du udsætter en sag' }[choice]}, skal du skrive hvorfor. Skriv en begrundelse, og prøv igen.`,
  }),
  'text-missing': (refusal) => ({
    title: 'Et felt er ikke udfyldt',
    sentence: `Feltet ${field(refusal.field)} er tomt. Udfyld det, og prøv igen.`,
  }),
  'text-too-long': (refusal) => ({
    title: 'Teksten er for lang',
    sentence: `Teksten i feltet ${field(refusal.field)} er for lang. Forkort den til højst ${written.writtenNumber(refusal.most, 'da')} tegn, og prøv igen.`,
  }),
  'list-too-long': (refusal) => ({
    title: 'Listen er for lang',
    sentence: `Der er for mange under ${field(refusal.field)}. Angiv højst ${refusal.most}, og prøv igen.`,
  }),
  'date-invalid': (refusal) => ({
    title: 'Datoen mangler eller kan ikke bruges',
    sentence:
      refusal.value === ''
        ? `Feltet ${field(refusal.field)} mangler en dato. Vælg en dag, og prøv igen.`
        : `${quoted(refusal.value)} i feltet ${field(refusal.field)} er ikke en dato, som appen kan bruge. Skriv datoen som dag-måned-år, for eksempel 01-03-2027.`,
  }),
  'date-ambiguous': ({ value }) => ({
    title: 'Datoen kan læses på to måder',
    sentence: `${quoted(value)} kan læses på to måder, fordi appen ikke ved, om dagen eller måneden står først. Vælg rækkefølgen, eller skriv datoen som dag-måned-år, for eksempel 01-03-2027.`,
  }),
  'date-in-past': dated('Datoen er passeret'),
  'completed-in-future': ({ completedOn }) => ({
    title: REFUSAL_TITLES.dateInFuture.da,
    sentence: `Kurset kan ikke være gennemført den ${date(completedOn)}, for den dag er ikke kommet endnu. Ret datoen, eller vent med at registrere kurset.`,
  }),
  'date-too-early': dated('Datoen ligger for langt tilbage'),
  'date-too-far': dated('Datoen ligger for langt fremme'),
  'date-in-future': dated(REFUSAL_TITLES.dateInFuture.da),
  'period-reversed': dated('Perioden slutter, før den begynder'),
  'measures-missing': text(
    'Der er ingen foranstaltninger',
    'Sagen skal have mindst én foranstaltning at godkende. Tilføj en foranstaltning, og prøv igen.',
  ),
  'actions-missing': text(
    'Planen er tom',
    'En risikohåndteringsplan skal have mindst ét trin med ansvarlig og frist. Tilføj et trin, og prøv igen.',
  ),
  'answer-missing': ({ decisionId }) => ({
    title: 'Et svar mangler',
    sentence: `Du har ikke svaret på ${decisionId}. Vælg et svar til hver sag, og bekræft igen.`,
  }),
  'agenda-invalid': ({ most }) => ({
    title: 'Dagsordenen kan ikke bruges',
    sentence: `Et møde skal have mellem én og ${most} sager på dagsordenen, og hver sag kan kun stå én gang. Ret dagsordenen, og prøv igen.`,
  }),
  'policy-invalid': (refusal) => ({
    title: 'Reglerne hænger ikke sammen',
    sentence: `Feltet ${field(refusal.field)} kan ikke bruges, som det er udfyldt. Ret det, og prøv igen.`,
  }),
  'risk-level-outside-scale': text(
    'Risikoen ligger uden for skalaen',
    'Konsekvens og sandsynlighed skal være hele tal, der findes på risikoskalaen. Ret tallene, og prøv igen.',
  ),
  'annex-missing': text(
    'Bilaget mangler',
    'Sagen har ingen rapport. Vedhæft rapporten som PDF, og prøv igen.',
  ),
  'role-unknown': ({ value }) => ({
    title: 'Rollen findes ikke',
    sentence: `${quoted(value)} er hverken en rolle eller en gruppe. Skriv formand, medlem, direktør, sekretær, koordinator, revisor eller administrator, eller gruppen: politiker, leder, specialist eller medarbejder.`,
  }),
  'mail-missing': text(
    'Mailadressen mangler',
    'Personen har ingen mailadresse. Skriv den mailadresse, personen logger ind med, og prøv igen.',
  ),
  'formula-in-cell': ({ value }) => ({
    title: 'Cellen indeholder en formel',
    sentence: `${quoted(value)} ligner en formel og bliver ikke læst. Skriv indholdet som almindelig tekst i regnearket, og gem filen igen.`,
  }),
  'body-invalid': (refusal) => ({
    title: 'Noget er udfyldt forkert',
    sentence:
      refusal.field === ''
        ? 'Appen kan ikke læse det, du sendte. Genindlæs siden, og prøv igen.'
        : `Feltet ${field(refusal.field)} mangler eller er udfyldt forkert. Ret det, og prøv igen.`,
  }),
  'body-not-json': text(
    'Indholdet kan ikke læses',
    'Appen kunne ikke læse det, der blev sendt. Genindlæs siden, og prøv igen.',
  ),
  'file-empty': text(
    'Der er ikke noget at læse i filen',
    'Filen er tom, eller den har kun navne på kolonner. Vælg en fil med indhold, og prøv igen.',
  ),
  'file-too-large': ({ most }) => ({
    title: 'Filen er for stor',
    sentence: `Filen fylder for meget. Vælg en fil på højst ${written.writtenBytes(most, 'da')}.`,
  }),
  'file-not-pdf': text(
    'Filen er ikke en hel PDF',
    'Indholdet er ikke en PDF, eller slutningen af den mangler. Hent eller gem dokumentet som PDF igen, og prøv igen.',
  ),
  'file-kind-unknown': text(
    'Filtypen kan ikke bruges',
    'Appen kan ikke tage imod denne filtype her. Brug PDF, PNG eller JPEG, og prøv igen.',
  ),
  'file-unreadable': text(
    'Filen kan ikke læses',
    'Appen kan hverken læse filen som et Excel-ark (xlsx) eller som en liste i ren tekst. Filen kan være beskadiget, beskyttet med adgangskode eller gemt i et andet format. Åbn filen i Excel, gem den som xlsx eller »CSV UTF-8 (semikolonsepareret)«, og prøv igen.',
  ),
  'columns-missing': ({ columns }) => ({
    title: 'Der mangler kolonner',
    sentence: `Filen mangler ${columns.length === 1 ? 'kolonnen' : 'kolonnerne'} ${written.writtenList(columns.map(quoted), 'da')}. Skriv kolonnens navn i filens første linje, og prøv igen.`,
  }),
  'columns-unclear': ({ columns }) => ({
    title: 'To kolonner hedder det samme',
    sentence: `Mere end én kolonne hedder ${written.writtenList(columns.map(quoted), 'da')}, og appen ved ikke, hvilken der skal bruges. Vælg kolonnen, eller giv den anden et andet navn, og prøv igen.`,
  }),
  'too-many-columns': ({ most }) => ({
    title: 'Filen har for mange kolonner',
    sentence: `Der er indhold længere ude end kolonne nummer ${written.writtenNumber(most, 'da')}. Slet de kolonner, der ikke skal bruges, og prøv igen.`,
  }),
  'card-unknown': text(
    'Knappen virker ikke længere',
    'Kortet er fra en anden udgave af appen, og der er ikke registreret noget. Åbn sagen i fanen, og brug knapperne dér.',
  ),
};
