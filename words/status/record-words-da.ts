import { PAPER_LABELS } from '../paper-labels';
import { ACCEPTED_BY_DELEGATION, CHANGED_IN, COLOUR_COUNTS, STATUS_IN, STATUS_LABELS } from './status-labels';
import { FIELDS } from '../field-names';
import { isDecided } from '../decision/decision-words';
import type { Outcome } from '../../domain/decision/terms';

const PAPER = PAPER_LABELS.da;

/** The Danish of the tilsynsreferat, which is the one that holds. */
export const RECORD_WORDS_DA = {
  title: (statusOn: string) => `Tilsynsreferat til ${STATUS_IN.da(statusOn)}`,
  subject: 'Ledelsesorganets tilsyn med foranstaltningernes gennemførelse (NIS 2-loven § 7, stk. 1)',
  asOf: (seq: number, at: string) => `Opgjort til og med post ${String(seq)} i revisionssporet, ${at}`,
  reservation: 'Hvad referatet viser',
  reservationText:
    'Referatet gengiver, hvad der er registreret: hvad ledelsesorganet fik forelagt, hvem der har taget status til efterretning, og hvilken opfølgning der blev ønsket. ' +
    'At tage status til efterretning er en kvittering og ikke en godkendelse. Referatet siger ikke, om kommunen overholder loven.',
  unreviewed: 'Ikke gennemgået',
  unreviewedText: 'Den nyeste udgave er udsendt automatisk. Ingen koordinator har gennemgået den.',
  late: STATUS_LABELS.late.da,
  lateText: (at: string) => `Status blev først udsendt, da måneden var forbi, den ${at}.`,
  corrected: (count: number) => `Rettet (${String(count)} udgaver)`,
  correctedText: (version: number) =>
    `Her gengives udgave ${String(version)}, som er den nyeste. Afsnittet »Udgaver« viser, hvad rettelserne ændrede.`,
  headings: {
    brief: 'I korte træk',
    shown: 'Hvad der blev forelagt',
    changed: STATUS_LABELS.changed.da,
    assessment: STATUS_LABELS.assessment.da,
    wish: FIELDS.wish.da,
    overview: 'Områderne samlet',
    sections: 'De enkelte områder',
    versions: 'Udgaver',
    differences: (version: number, before: number) =>
      `Hvad udgave ${String(version)} ændrede i forhold til udgave ${String(before)}`,
    notings: STATUS_LABELS.noted.da,
    body: (version: number) => `Ledelsesorganet, da udgave ${String(version)} blev udsendt`,
    joined: 'Medlemmer, der er kommet til efter den nyeste udgave',
    others: 'Øvrige kvitteringer',
    followUps: STATUS_LABELS.followUpWanted.da,
    earlier: 'Åbne opfølgninger fra tidligere måneder',
    decisions: 'Beslutningssager, som status henviste til',
    people: 'Personer i referatet',
    proof: PAPER.howToVerify,
  },
  terms: {
    overall: 'Samlet status',
    sections: 'Områder',
    issued: 'Udsendt',
    issuedBy: 'Udsendt af',
    asOf: 'Tal opgjort',
    noted: STATUS_LABELS.noted.da,
    followUps: 'Opfølgning',
    wish: FIELDS.wish.da,
    colour: 'Farve',
    rule: 'Regel',
    byHand: 'Sat manuelt',
    data: 'Data',
    figures: 'Tal',
    behind: 'Bag tallene',
    source: 'Kilde',
    responsible: 'Ansvarlig',
    asked: 'Ønsket',
    askedBy: 'Ønsket af',
    owner: 'Skal svare',
    due: 'Frist',
    answer: 'Svar',
    entry: FIELDS.position.da,
  },
  columns: {
    section: 'Område',
    colour: 'Farve',
    before: 'Forrige status',
    rule: 'Regel',
    version: 'Udgave',
    when: 'Udsendt',
    how: 'Hvordan',
    entry: 'Post',
    name: PAPER.nameAndTitle,
    role: 'Rolle',
    noted: STATUS_LABELS.noted.da,
    where: 'Hvor',
    decision: 'Sag',
    title: 'Titel',
    link: 'Anledning',
    outcome: 'Status',
    personId: 'Nummer',
  },
  none: 'Ingen.',
  nobody: 'Der var ingen i ledelsesorganet på tidspunktet.',
  unknownNow: 'Navnet er slettet',
  automatic: 'Udsendt automatisk, ikke gennemgået af en koordinator',
  releasedBy: (name: string) => `Udsendt af ${name}`,
  earlyIssue: STATUS_LABELS.early.da,
  lateIssue: STATUS_LABELS.late.da,
  correction: (text: string) => `Rettet: ${text}`,
  counts: (green: number, yellow: number, red: number, grey: number) =>
    COLOUR_COUNTS.da({ green, yellow, red, grey }),
  versionOf: (version: number, at: string) => `Udgave ${String(version)}, udsendt den ${at}`,
  changedColour: CHANGED_IN.da.colour,
  changedFigure: CHANGED_IN.da.figure,
  changedWords: 'Koordinatorens vurdering eller den ønskede beslutning',
  nothingChanged: 'Ingen farver, tal eller tekster er ændret.',
  noWords: 'Koordinatoren har ikke skrevet en vurdering.',
  absent: 'ikke vist',
  colourByHand: (colour: string) => `${colour}, sat manuelt`,
  wasColour: (now: string, before: string) => `${now} (forrige status: ${before})`,
  byHand: (name: string, computed: string, reason: string) =>
    `Af ${name}. Beregnet farve: ${computed}. Begrundelse: ${reason}`,
  dataOn: (date: string) => `Fra ${date}`,
  noData: 'Ingen data',
  ledger: 'Kommunens revisionsspor',
  figure: (name: string, value: string) => `${name}: ${value}`,
  wasFigure: (now: string, before: string) => `${now} (før ${before})`,
  areaCarried: (area: string) => `${area}: dækket`,
  areaMissing: (area: string) => `${area}: ikke dækket`,
  measure: (number: number, name: string, state: string) =>
    `§ 6, stk. 1, nr. ${String(number)}, ${name}: ${state}`,
  measured: (date: string, score: string) => `Målt den ${date}: ${score}`,
  delegated: ACCEPTED_BY_DELEGATION.da,
  deadline: (date: string, what: string) => `${date}: ${what}`,
  followUp: (followUpId: string, text: string, name: string, date: string) =>
    `${followUpId}: ${text} (${name}, senest den ${date})`,
  notedCount: (noted: number, of: number, version: number) =>
    `${String(noted)} af ledelsesorganets ${String(of)} medlemmer (udgave ${String(version)})`,
  notNoted: 'Ikke taget til efterretning',
  joinedOn: (role: string, date: string) => `${role}, fra ${date}`,
  leftOn: (role: string, date: string) => `${role}, til og med ${date}`,
  inVersion: (at: string, version: number) => `${at} (udgave ${String(version)})`,
  othersLead: 'Kvitteringer fra personer, der ikke var i ledelsesorganet, da udgaven blev udsendt.',
  followUpCount: (asked: number, open: number) =>
    asked === 0 ? 'Ingen' : `${String(asked)} ønsket, heraf ${String(open)} ikke besvaret`,
  followUpOf: (followUpId: string, month: string) => `${followUpId}, ${month}`,
  askedAt: (name: string, at: string) => `${name}, ${at}`,
  unanswered: 'Ikke besvaret',
  answeredBy: (text: string, name: string, at: string) => `${text}\n${name}, ${at}`,
  entries: (asked: number, answered: number | null) =>
    answered === null ? String(asked) : `${String(asked)} (ønsket), ${String(answered)} (svar)`,
  wished: 'Ønsket i status',
  named: 'Nævnt under frister eller som accepteret efter delegation',
  concluded: (outcome: Outcome, standing: string, at: string) =>
    `${standing} (${isDecided(outcome) ? 'afgjort' : 'behandlet'} den ${at})`,
  wishOf: (decisionId: string, title: string) => `${decisionId}: ${title}`,
  peopleText:
    'Revisionssporet og referatet som data (JSON) har numre i stedet for navne. Navn og titel er, som de står på listen over personer, når referatet dannes.',
  proofText:
    'Referatet er dannet alene ud fra kommunens revisionsspor. Navne og titler er slået op på listen over personer.',
  proofSteps: (seq: number) => [
    `Hent referatet igen fra månedens side i fanen, med ${String(seq)} i feltet »Til og med post«. Filen med data (JSON) bliver den samme, og filens SHA-256 skal være referatets fingeraftryk nedenfor. PDF-filen bliver også den samme, så længe navne og titler er de samme.`,
    'Hver udgave står i JSON-filen under versions[].report. SHA-256 af udgaven som kanonisk JSON (RFC 8785) skal være udgavens fingeraftryk. Fingeraftrykket står også i revisionssporet i den post, hvor udgaven blev udsendt.',
    `Kontrollér kæden på siden Revisionsspor i fanen. Fingeraftrykket ud for post ${String(seq)} skal være det samme som nederst i dette referat. Den, der har revisionssporet på egen maskine, kan kontrollere kæden og fingeraftrykket med: npm run verify -- --seq ${String(seq)} --head og fingeraftrykket.`,
  ],
  recordHash: 'Referatets fingeraftryk (SHA-256 af JSON-filen)',
  versionHash: (version: number, entry: number, basis: number) =>
    `Udgave ${String(version)}: fingeraftryk (post ${String(entry)}, beregnet til og med post ${String(basis)})`,
  noHash: PAPER.notRecorded,
  basisHash: (version: number, seq: number) =>
    `Udgave ${String(version)}: revisionssporets fingeraftryk ved post ${String(seq)}`,
  ledgerHash: PAPER.ledgerHash,
};

/** What a record says. A word that is missing in another language does not compile. */
export type RecordWords = typeof RECORD_WORDS_DA;
