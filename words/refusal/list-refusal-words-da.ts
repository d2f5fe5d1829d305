import { REFUSAL_TITLES } from '../refusal-titles';
import type { RefusalWords } from './refusal-words';
import * as written from '../written-values';

const quoted = (value: string) => written.quoted(value, 'da');
const column = (name: string) => (name === '' ? 'En kolonne uden navn' : `Kolonnen ${quoted(name)}`);

/** Why a row or a list is not taken as it stands, in Danish. */
export const LIST_REFUSAL_WORDS_DA = {
  'workbook-too-large': () => ({
    title: 'Regnearket er for stort',
    sentence:
      'Regnearket fylder for meget, når det pakkes ud, eller der er indhold meget langt ude i arket. Kopiér listen over i et nyt, tomt regneark, gem det, og prøv igen.',
  }),
  'list-too-large': ({ most }) => ({
    title: 'Listen er for stor',
    sentence: `Listen har mere tekst, end appen læser på én gang, eller mere end ${written.writtenNumber(most, 'da')} udfyldte celler. Slet de kolonner, der ikke skal bruges, eller del listen i flere filer, og prøv igen.`,
  }),
  'columns-perhaps-hidden': ({ columns }) => ({
    title: 'Der mangler kolonner, og noget i filen er skjult',
    sentence: `Appen kan ikke finde ${columns.length === 1 ? 'kolonnen' : 'kolonnerne'} ${written.writtenList(columns.map(quoted), 'da')}. Filen har skjulte rækker, kolonner eller ark, som ikke er læst. Vælg at læse det skjulte med, eller ret filen, og prøv igen.`,
  }),
  'only-hidden': () => ({
    title: 'Alle rækker er skjult',
    sentence:
      'Filen har kun rækker, der er skjult, for eksempel af et filter. Vælg at læse det skjulte med, eller vis rækkerne eller arket, gem filen, og prøv igen.',
  }),
  'reading-too-costly': () => ({
    title: 'Filen kræver for meget at læse',
    sentence:
      'Læsningen blev stoppet, fordi filen kræver mere tid eller plads, end appen bruger på én fil. Kopiér listen over i et nyt, tomt regneark, gem det, og prøv igen.',
  }),
  'reading-busy': () => ({
    title: REFUSAL_TITLES.tryAgain.da,
    sentence: 'Der bliver læst mange filer lige nu, og din fil er ikke læst. Vent et øjeblik, og prøv igen.',
  }),
  'writing-too-costly': () => ({
    title: 'Oversigten er for stor til et Excel-ark',
    sentence:
      'Oversigten kræver mere tid eller plads, end appen bruger på ét regneark. Hent oversigten som CSV, eller vælg en mindre gruppe.',
  }),
  'writing-busy': () => ({
    title: REFUSAL_TITLES.tryAgain.da,
    sentence:
      'Der bliver lavet mange regneark lige nu, og dit regneark er ikke lavet. Vent et øjeblik, og prøv igen.',
  }),
  'date-short-year': ({ value }) => ({
    title: 'Årstallet har kun to cifre',
    sentence: `${quoted(value)} har et årstal med to cifre, og appen gætter ikke på århundredet. Vælg, hvordan årstallet skal læses, eller skriv årstallet med fire cifre.`,
  }),
  'date-serial': ({ value }) => ({
    title: 'Datoen er et tal',
    sentence: `${quoted(value)} er et tal og måske en dato, som regnearket har gemt som tal. Vælg, at tal skal læses som datoer, eller skriv datoen som dag-måned-år.`,
  }),
  'not-completed': ({ column: name, value }) => ({
    title: 'Ikke gennemført',
    sentence: `${column(name)} siger ${quoted(value)}. Rækken bliver ikke importeret som gennemført. Ret listen, hvis personen har gennemført kurset.`,
  }),
  'outcome-missing': ({ column: name }) => ({
    title: 'Ikke gennemført',
    sentence: `${column(name)} er tom i rækken. Listen siger altså ikke, at personen har gennemført kurset, og rækken bliver ikke importeret. Ret listen, hvis personen har gennemført kurset.`,
  }),
  'outcome-unknown': ({ column: name, value }) => ({
    title: 'Det fremgår ikke, om personen har gennemført kurset',
    sentence: `${column(name)} siger ${quoted(value)}, og appen ved ikke, om det betyder gennemført. Skriv for eksempel »gennemført« eller »ikke gennemført«, eller vælg, at kolonnen ikke bruges.`,
  }),
  'share-undecided': ({ column: name, value }) => ({
    title: 'Grænsen for bestået mangler',
    sentence: `${column(name)} siger ${quoted(value)}, og appen ved ikke, hvor meget der kræves for at bestå. Skriv, hvor mange procent der mindst kræves.`,
  }),
  'under-heading': ({ value, line }) => ({
    title: 'Ikke gennemført',
    sentence: `Rækken står under ${quoted(value)} i linje ${String(line)}. Rækken bliver ikke importeret som gennemført. Ret listen, hvis personen har gennemført kurset.`,
  }),
  'present-too-short': ({ value, least }) => ({
    title: 'Ikke til stede længe nok',
    sentence: `Personen var til stede i ${quoted(value)}. Der kræves mindst ${written.writtenNumber(least, 'da')} minutter, så rækken bliver ikke importeret. Ret antallet, hvis kravet er lavere.`,
  }),
  'several-courses': ({ value }) => ({
    title: 'To kurser har samme titel',
    sentence: `Flere udbydere har et kursus, der hedder ${quoted(value)}. Tilføj en kolonne med udbyderen, og prøv igen.`,
  }),
  'mail-of-another-account': ({ value }) => ({
    title: 'Mailadressen hører til en anden konto',
    sentence: `${quoted(value)} er registreret på en person med en anden konto i Entra ID. Vælg, om det er den samme person, så ingen bliver registreret to gange.`,
  }),
  'seat-ends-in-list': ({ column: name, value }) => ({
    title: 'Listen siger, at rollen ophører',
    sentence: `${column(name)} siger ${quoted(value)}. En liste kan ikke give en sidste dag, så rækken bliver ikke importeret. Ret listen, hvis personen stadig har rollen.`,
  }),
  'mail-twice-in-list': ({ value, line }) => ({
    title: 'To konti i listen har samme mailadresse',
    sentence: `Linje ${String(line)} giver en anden konto i Entra ID med ${quoted(value)}. Rækken her bliver ikke importeret, så ingen bliver registreret to gange. Importér de andre rækker, og vælg listen igen. Så bliver der spurgt, om det er den samme person.`,
  }),
  'outcome-unclear': ({ columns }) => ({
    title: 'Siger kolonnen, hvem der har gennemført kurset?',
    sentence: `Appen ved ikke, om ${written.writtenList(columns.map(quoted), 'da')} siger, hvem der har gennemført kurset. Vælg ja eller nej for kolonnen.`,
  }),
  'presence-undecided': () => ({
    title: 'Hvor længe skal man have været til stede?',
    sentence:
      'Listen viser, hvor længe hver person var til stede. Skriv, hvor mange minutter der mindst kræves (0, hvis alle skal med).',
  }),
  'cell-too-long': ({ line, most }) => ({
    title: 'En celle er for lang',
    sentence: `På linje ${written.writtenNumber(line, 'da')} er der en celle med mere end ${written.writtenNumber(most, 'da')} tegn. Ofte skyldes det et manglende anførselstegn. Ret linjen, og prøv igen.`,
  }),
  'too-many-rows': ({ most }) => ({
    title: 'Filen har for mange rækker',
    sentence: `Filen har mere end ${written.writtenNumber(most, 'da')} rækker. Del filen i flere, og prøv igen.`,
  }),
} satisfies Partial<RefusalWords>;
