import { REGISTRATION_TEXTS } from '../registration/registration-words';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Performer } from '../../domain/decision/content';
import { unreachable } from '../../domain/ground/unreachable';
import type { Topic } from '../../domain/indicator/topic';
import type { EvidenceState } from '../../domain/measure/measure-standing';
import type { Register } from '../../domain/status/register-in-use';
import type { Colour } from '../../domain/status/light';
import type { Language } from '../language';
import { performedBy } from '../decision/measure-words';
import { EVIDENCE_STATE_WORDS } from '../measure/measure-register-words';
import { ERASED_PERSON } from '../person-words';
import { COLOUR_WORDS } from '../status/light-words';
import { SECTION_WORDS } from '../status/section-words';
import { STATUS_OF } from '../status/status-labels';
import { writtenDate } from '../written-dates';

type ListWords = {
  /** What the list does not say; a list of demands is easily read as a verdict. */
  notJudged: string;
  recorded: string;
  unsettled: string;
  material: string;
  ownRules: string;
  notRelevant: (reason: string, date: string) => string;
  seeAlso: string;
  more: (count: number) => string;
  version: (date: string) => string;
  proof: {
    coverage: string;
    record: (date: string) => string;
    offer: (what: string, date: string) => string;
    section: (section: string, colour: string) => string;
    incidents: string;
    baseline: string;
    exercises: string;
    register: Record<Register, (colour: string) => string>;
    decision: (title: string, id: string) => string;
    measure: (one: Record<'title' | 'id' | 'evidence' | 'performer' | 'owner', string>) => string;
    implementation: (colour: string) => string;
  };
  file: {
    sheet: string;
    columns: Record<
      'source' | 'place' | 'requirement' | 'state' | 'why' | 'responsible' | 'checkedOn',
      string
    >;
    on: string;
    reservation: string;
    list: string;
  };
};

const da: ListWords = {
  notJudged: 'Appen vurderer ikke, om loven er fulgt.',
  recorded: 'Registreret',
  unsettled: 'Står åbent',
  material: 'Materiale',
  ownRules: 'Regler, kommunen selv har fastsat',
  notRelevant: (reason, date) => `Ikke relevant (registreret den ${date}): ${reason}`,
  seeAlso: 'Se også',
  more: (count) => `og ${String(count)} mere`,
  version: (date) =>
    `Listen over krav er fra den ${date}. Ændringer i kilderne efter den dag, de er læst, er ikke med.`,
  proof: {
    coverage: 'Ledelsesorganets kurser',
    record: (date) => `Tilsynsreferat til status pr. ${date}`,
    offer: (what, date) => `${what} (${date})`,
    section: (section, colour) => `Nøgletal for ${section}: ${colour}`,
    incidents: 'Hændelser i appen',
    baseline: 'Målinger (Baseline)',
    exercises: 'Afholdte øvelser',
    register: {
      suppliers: (colour) => `Listen over leverandører: ${colour}`,
      systems: (colour) => `Listen over systemer: ${colour}`,
    },
    decision: (title, id) => `${title} (${id})`,
    measure: ({ title, id, evidence, performer, owner }) =>
      `${title} (${id}): ${evidence}, udføres af ${performer}, ansvarlig: ${owner}`,
    implementation: (colour) => `Foranstaltningernes gennemførelse: ${colour}`,
  },
  file: {
    sheet: 'Krav',
    columns: {
      source: 'Kilde',
      place: 'Sted',
      requirement: 'Krav',
      state: 'Status',
      why: 'Begrundelse',
      responsible: 'Ansvarlig',
      checkedOn: 'Læst pr.',
    },
    on: 'Som det så ud den',
    reservation: 'Forbehold',
    list: 'Listen over krav',
  },
};

const en: ListWords = {
  notJudged: 'The app does not judge whether the Act is followed.',
  recorded: 'Recorded',
  unsettled: 'Still open',
  material: 'Material',
  ownRules: 'Rules laid down by the municipality',
  notRelevant: (reason, date) => `Not relevant (recorded on ${date}): ${reason}`,
  seeAlso: 'See also',
  more: (count) => `and ${String(count)} more`,
  version: (date) =>
    `The list of demands is of ${date}. Changes to the sources after the day they were read are not in it.`,
  proof: {
    coverage: 'The management body’s courses',
    record: (date) => `Oversight record of the status as of ${date}`,
    offer: (what, date) => `${what} (${date})`,
    section: (section, colour) => `Figures on ${section}: ${colour}`,
    incidents: 'Incidents in the app',
    baseline: 'Measurements (Baseline)',
    exercises: 'Exercises held',
    register: {
      suppliers: (colour) => `The list of suppliers: ${colour}`,
      systems: (colour) => `The list of systems: ${colour}`,
    },
    decision: (title, id) => `${title} (${id})`,
    measure: ({ title, id, evidence, performer, owner }) =>
      `${title} (${id}): ${evidence}, carried out by ${performer}, responsible: ${owner}`,
    implementation: (colour) => `The implementation of the measures: ${colour}`,
  },
  file: {
    sheet: 'Demands',
    columns: {
      source: 'Source',
      place: 'Place',
      requirement: 'Demand',
      state: 'State',
      why: 'Why',
      responsible: 'Responsible',
      checkedOn: 'Read as of',
    },
    on: 'As it was on',
    reservation: 'Reservation',
    list: 'The list of demands',
  },
};

/** What a list of the demands says, on the page and in a file. */
export const REQUIREMENT_LIST_WORDS = { da, en } satisfies Record<Language, ListWords>;

/** Something recorded about a demand, with the names that it is told by. */
type NamedProof =
  | { kind: 'decision'; decisionId: string; title: string }
  | { kind: 'status' | 'oversightRecord'; statusOn: DanishDate }
  | { kind: 'coverage' }
  | { kind: 'course'; title: string }
  | { kind: 'staffOffer'; what: string; offeredOn: DanishDate }
  | {
      kind: 'measure';
      measureId: string;
      title: string;
      evidence: EvidenceState;
      performer: Performer;
      performerName: string | null;
      owner: { name: string | null };
    }
  | { kind: 'section'; section: Topic; colour: Colour }
  | { kind: 'register'; register: Register; colour: Colour }
  | { kind: 'incidents' }
  | { kind: 'registration' }
  | { kind: 'baseline' }
  | { kind: 'exercises' }
  | { kind: 'implementation'; colour: Colour };

/** What something recorded about a demand is called, such as "Risiko for nedbrud (D-2026-002)". */
export function proofTitle(proof: NamedProof, language: Language): string {
  const words = REQUIREMENT_LIST_WORDS[language].proof;
  switch (proof.kind) {
    case 'decision':
      return words.decision(proof.title, proof.decisionId);
    case 'status':
      return STATUS_OF[language](writtenDate(proof.statusOn, language));
    case 'oversightRecord':
      return words.record(writtenDate(proof.statusOn, language));
    case 'course':
      return proof.title;
    case 'coverage':
      return words.coverage;
    case 'staffOffer':
      return words.offer(proof.what, writtenDate(proof.offeredOn, language));
    case 'measure':
      return words.measure({
        title: proof.title,
        id: proof.measureId,
        evidence: EVIDENCE_STATE_WORDS[proof.evidence][language].toLocaleLowerCase('da'),
        performer: performedBy(proof, language),
        owner: proof.owner.name ?? ERASED_PERSON[language],
      });
    case 'implementation':
      return words.implementation(COLOUR_WORDS[proof.colour][language]);
    case 'section':
      return words.section(
        SECTION_WORDS[proof.section][language].toLocaleLowerCase('da'),
        COLOUR_WORDS[proof.colour][language],
      );
    case 'incidents':
      return words.incidents;
    case 'registration':
      return REGISTRATION_TEXTS.registration[language];
    case 'baseline':
    case 'exercises':
      return words[proof.kind];
    case 'register':
      return words.register[proof.register](COLOUR_WORDS[proof.colour][language]);
    default:
      return unreachable(proof);
  }
}
