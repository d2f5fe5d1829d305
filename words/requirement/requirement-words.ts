import type { Citation, RequirementId, RequirementSource } from '../../domain/requirement/catalogue';
import type { RequirementRule, RequirementState } from '../../domain/requirement/requirement-state';
import type { Language, Text } from '../language';
import { COLOUR_WORDS } from '../status/light-words';
import { FIGURE_WORDS } from '../status/section-words';
import { STATUS_LABELS } from '../status/status-labels';
import { REQUIREMENT_WORDS_DA, type RequirementText } from './requirement-words-da';
import { REQUIREMENT_WORDS_EN } from './requirement-words-en';

/** Each shipped demand in every language. */
export const REQUIREMENT_WORDS = { da: REQUIREMENT_WORDS_DA, en: REQUIREMENT_WORDS_EN } satisfies Record<
  Language,
  Record<RequirementId, RequirementText>
>;

/** What the sources are called. */
export const REQUIREMENT_SOURCE_WORDS = {
  nis2Act: {
    da: 'NIS 2-loven (lov nr. 434 af 6. maj 2025)',
    en: 'The NIS 2 Act (Act no. 434 of 6 May 2025)',
  },
  order620: { da: 'Bekendtgørelse nr. 620 af 2. juni 2025', en: 'Order no. 620 of 2 June 2025' },
  regulation2690: {
    da: 'Gennemførelsesforordning (EU) 2024/2690, bilaget',
    en: 'Implementing Regulation (EU) 2024/2690, annex',
  },
} satisfies Record<RequirementSource, Text>;

/** What is to be known of a source before its demands are read. */
export const REQUIREMENT_SOURCE_NOTES = {
  nis2Act: null,
  order620: null,
  regulation2690: {
    da: 'Forordningen binder ikke kommuner. Den viser, hvad andre skal, og er med som sammenligning.',
    en: 'The regulation does not bind municipalities. It shows what others must do, and is here for comparison.',
  },
} satisfies Record<RequirementSource, Text | null>;

/** A place as the source is cited: § 6, stk. 1, nr. 4 in Danish and § 6(1), no. 4 in English. */
export function placeWords(place: Citation, language: Language): string {
  if ('point' in place) return language === 'da' ? `Punkt ${place.point}` : `Point ${place.point}`;
  const { section, subsection, number } = place;
  const isDanish = language === 'da';
  const paragraph =
    subsection === undefined ? '' : isDanish ? `, stk. ${String(subsection)}` : `(${String(subsection)})`;
  const item = number === undefined ? '' : `, ${isDanish ? 'nr.' : 'no.'} ${String(number)}`;
  return `§ ${String(section)}${paragraph}${item}`;
}

/** A demand by where it stands and what it is called, such as "§ 6, stk. 1, nr. 4: Forsyningskædesikkerhed". */
export const requirementTitle = (
  { requirementId, place }: { requirementId: RequirementId; place: Citation },
  language: Language,
): string => `${placeWords(place, language)}: ${REQUIREMENT_WORDS[language][requirementId].title}`;

/** What a group of demands is about: a § of the Act, or another source as a whole. */
export function groupTitle(
  { source, place }: { source: RequirementSource; place: Citation },
  language: Language,
): string {
  if (source !== 'nis2Act' || !('section' in place)) return REQUIREMENT_SOURCE_WORDS[source][language];
  return `${ACT[language]} § ${String(place.section)}`;
}

const ACT: Text = { da: 'NIS 2-loven', en: 'NIS 2 Act' };

/** The word of each state; it says what is recorded, and never that something is met. */
export const REQUIREMENT_STATE_WORDS = {
  documented: { da: 'Dokumenteret', en: 'Documented' },
  toReview: FIGURE_WORDS.measuresToReview,
  lacking: { da: 'Mangler', en: 'Lacking' },
  notAssessed: COLOUR_WORDS.grey,
  notRelevant: { da: 'Ikke relevant', en: 'Not relevant' },
} satisfies Record<RequirementState, Text>;

/** Why a demand has its state. */
export const REQUIREMENT_RULE_SENTENCES = {
  'measure-in-force': {
    da: 'Ledelsesorganet har godkendt foranstaltningen, og godkendelsen gælder.',
    en: 'The management body has approved the measure, and the approval is valid.',
  },
  'measure-changed': {
    da: 'Foranstaltningen er godkendt, men registret er ændret siden. Den kræver ny beslutning.',
    en: 'The measure is approved, but the register has changed since. It needs a new decision.',
  },
  'measure-after-incident': {
    da: 'Foranstaltningen er godkendt, men der har været en væsentlig hændelse siden. Den skal gennemgås igen.',
    en: 'The measure is approved, but there has been a significant incident since. It is to be reviewed again.',
  },
  'measure-over-a-year': {
    da: 'Foranstaltningen blev godkendt for over 12 måneder siden og skal gennemgås igen.',
    en: 'The measure was approved over 12 months ago and is to be reviewed again.',
  },
  'measure-to-review': {
    da: 'Foranstaltningen er godkendt, men godkendelsen skal snart gives igen eller gælder ikke længere.',
    en: 'The measure is approved, but the approval is soon to be given again or is no longer valid.',
  },
  'measure-missing': {
    da: 'Foranstaltningen har ingen registreret godkendelse, der gælder.',
    en: 'The measure has no recorded approval that is valid.',
  },
  'corrective-none': {
    da: 'Der er ikke registreret mangler. Det siger ikke, at der ingen er.',
    en: 'No deficiencies are recorded. That does not say that there are none.',
  },
  'corrective-open': {
    da: 'En registreret mangel har ingen godkendt korrigerende foranstaltning.',
    en: 'A recorded deficiency has no approved corrective measure.',
  },
  'corrective-to-review': {
    da: 'En godkendt korrigerende foranstaltning kræver ny beslutning.',
    en: 'An approved corrective measure needs a new decision.',
  },
  'corrective-in-force': {
    da: 'Der er en godkendt korrigerende foranstaltning for hver registreret mangel.',
    en: 'There is an approved corrective measure for each recorded deficiency.',
  },
  'oversight-none': {
    da: 'Der er ikke udsendt en månedsstatus endnu, så der er intet at vurdere.',
    en: 'No monthly status has been issued yet, so there is nothing to assess.',
  },
  'oversight-awaited': {
    da: 'En månedsstatus skulle være udsendt og er det ikke, så den kan ikke tages til efterretning.',
    en: 'A monthly status should have been issued and is not, so it cannot be noted.',
  },
  'oversight-not-noted': {
    da: 'Den seneste månedsstatus er ikke taget til efterretning af alle i ledelsesorganet.',
    en: 'The latest monthly status has not been noted by everybody in the management body.',
  },
  'oversight-noted': {
    da: 'Alle i ledelsesorganet har taget den seneste månedsstatus til efterretning.',
    en: 'Everybody in the management body has noted the latest monthly status.',
  },
  'offer-none': {
    da: 'Der er ikke registreret et kursustilbud til de ansatte.',
    en: 'No offer of courses to the employees is recorded.',
  },
  'offer-recorded': {
    da: 'Der er registreret et kursustilbud til de ansatte. Loven sætter ingen grænse for, hvor gammelt det må være.',
    en: 'An offer of courses to the employees is recorded. The Act sets no limit to how old it may be.',
  },
  'policy-missing': {
    da: 'Ingen politik har en registreret godkendelse.',
    en: 'No policy has a recorded approval.',
  },
  'policy-to-review': {
    da: 'En politik er godkendt, men godkendelsen gælder ikke længere.',
    en: 'A policy is approved, but the approval is no longer valid.',
  },
  'policy-in-force': {
    da: 'En politik har en dateret godkendelse, der gælder.',
    en: 'A policy has a dated approval that is valid.',
  },
  'policy-over-a-year': {
    da: 'Den seneste godkendelse af en politik er over et år gammel.',
    en: 'The latest approval of a policy is more than a year old.',
  },
  'policy-within-a-year': {
    da: 'En politik er godkendt inden for det seneste år.',
    en: 'A policy was approved within the last year.',
  },
  'acceptance-none': {
    da: 'Ingen accept af en risiko gælder, så der er intet at vurdere.',
    en: 'No acceptance of a risk is valid, so there is nothing to assess.',
  },
  'acceptance-to-review': {
    da: 'En eller flere accepterede risici kræver ny beslutning.',
    en: 'One or more accepted risks need a new decision.',
  },
  'acceptance-in-force': {
    da: 'Alle accepterede risici har en beslutning, der gælder.',
    en: 'Every accepted risk has a decision that is valid.',
  },
  'plan-none': {
    da: 'Ingen risikohåndteringsplan gælder, så der er intet at vurdere.',
    en: 'No treatment plan is valid, so there is nothing to assess.',
  },
  'plan-to-review': {
    da: 'En eller flere risikohåndteringsplaner kræver ny beslutning.',
    en: 'One or more treatment plans need a new decision.',
  },
  'plan-in-force': {
    da: 'Alle godkendte risikohåndteringsplaner gælder.',
    en: 'Every approved treatment plan is valid.',
  },
  'risks-over-a-year': {
    da: 'En eller flere risici eller planer kræver ny beslutning eller er besluttet for over et år siden.',
    en: 'One or more risks or plans need a new decision or were decided more than a year ago.',
  },
  'risks-within-a-year': {
    da: 'Alle risici og planer er besluttet inden for det seneste år.',
    en: 'Every risk and plan was decided within the last year.',
  },
  'reporting-none': STATUS_LABELS.noneIssued,
  'reporting-awaited': {
    da: 'En månedsstatus skulle være udsendt og er det ikke.',
    en: 'A monthly status should have been issued and is not.',
  },
  'reporting-on-time': {
    da: 'Den månedsstatus, der skulle være udsendt, er udsendt.',
    en: 'The monthly status that should have been issued has been.',
  },
  'local-documented': {
    da: 'Noget af det, kommunen har valgt som dokumentation, gælder.',
    en: 'Some of what the municipality chose as documentation is valid.',
  },
  'local-to-review': {
    da: 'Det, kommunen har valgt som dokumentation, kræver ny beslutning.',
    en: 'What the municipality chose as documentation needs a new decision.',
  },
  'local-open': {
    da: 'Det, kommunen har valgt som dokumentation, viser det ikke endnu.',
    en: 'What the municipality chose as documentation does not show it yet.',
  },
  'local-nothing-chosen': {
    da: 'Kommunen har ikke valgt, hvad der dokumenterer reglen.',
    en: 'The municipality has not chosen what documents the rule.',
  },
  'set-aside': {
    da: 'Kommunen har registreret, at kravet ikke er relevant.',
    en: 'The municipality has recorded that the demand is not relevant.',
  },
  'set-aside-by-decision': {
    da: 'Det er besluttet, at kravet ikke er relevant for kommunen. Appen vurderer ikke, om det er rigtigt.',
    en: 'It was decided that the demand is not relevant to the municipality. The app does not judge whether that is right.',
  },
  'section-set-by-hand': {
    da: 'En koordinator har manuelt sat en anden farve i månedsstatus end den, reglen giver.',
    en: 'A coordinator has set another colour in the monthly status by hand than the rule gives.',
  },
  'registration-none': {
    da: 'Der er ikke vedlagt nogen kvittering for registreringen.',
    en: 'No receipt of the registration is attached.',
  },
  'registration-open': {
    da: 'Registreringen er vedlagt. Der er en ændring, som der ikke er vedlagt kvittering for, og fristen løber.',
    en: 'The registration is attached. There is a change without a receipt, and its deadline runs.',
  },
  'registration-overdue': {
    da: 'Fristen for at melde en ændring er overskredet, og der er ikke vedlagt kvittering.',
    en: 'The deadline to tell of a change has passed, and no receipt is attached.',
  },
  'registration-recorded': {
    da: 'Kvitteringen for registreringen er vedlagt, og ingen noteret ændring mangler kvittering. Appen ved ikke, om alt er noteret.',
    en: 'The receipt of the registration is attached, and no recorded change lacks one. The app does not know whether everything is recorded.',
  },
  'nothing-kept': {
    da: 'Appen kan endnu ikke registrere noget, der viser det.',
    en: 'The app cannot record anything yet that shows it.',
  },
} satisfies Record<RequirementRule, Text>;
