import type { CardElementArray, IRichTextBlock, ITextRun } from '@microsoft/teams.cards';
import type { PersonId } from '../../domain/access/role';
import { attentionIn, MOST_AREAS, type Attention } from '../../domain/status/attention';
import { isAhead } from '../../domain/status/due-month';
import { coloursOf, overallColour } from '../../domain/status/overall';
import type { SectionStatus } from '../../domain/status/section';
import { changesBeside } from '../../domain/status/whole-course';
import { abridged } from '../parts/abridged';
import { eyebrow, heading, sectionHeading, sentence } from '../parts/own-text';
import { phoneHeight } from '../parts/phone-height';
import { labelledText, shortened } from '../parts/plain-text';
import { WISH_OUTCOME_WORDS } from '../../words/decision/decision-words';
import { FOLLOW_UP_WORDS } from '../../words/status/follow-up-words';
import { COLOUR_WORDS } from '../../words/status/light-words';
import { reasonFor } from '../../words/status/reason-words';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { ATTENTION, COLOURS_IN_LINE, SET_BY_HAND } from '../../words/status/status-labels';
import { SECTION_WORDS } from '../../words/status/section-words';
import { changeLine, figureLine, TOLD_AREAS, wholeSentence } from '../../words/status/whole-words';
import { writtenDate, writtenInstant } from '../../words/written-dates';
import { writtenList } from '../../words/written-values';
import { colourLine } from './light-line';
import type { StatusReportCardView } from './status-report-view';

const MOST_NAME = 24;
/** So many who have noted it are named; of more it says how many. */
const SHOWN_NAMES = 2;

/** How much is said on the first screen; what somebody wrote in characters, with its label. */
type Measure = {
  areas: number;
  /** Areas that the sentence about the whole names for one thing. */
  told: number;
  words: number;
  correction: number;
  /** Why a colour was set by hand, without a label. */
  reason: number;
  hasOtherChanges: boolean;
  /** Whose status it is, and by which law; it stands among all figures too. */
  hasEyebrow: boolean;
};

const FULLEST: Measure = {
  areas: MOST_AREAS,
  told: TOLD_AREAS,
  words: 170,
  correction: 100,
  reason: 60,
  hasOtherChanges: true,
  hasEyebrow: true,
};
const SPARE: Measure = { ...FULLEST, told: 1, words: 84, correction: 55, hasOtherChanges: false };
const LEAST: Measure = { ...SPARE, areas: MOST_AREAS - 1, words: 60, reason: 31, hasEyebrow: false };

/** From all that there is to say to what must be said: the fullest that fits is taken. */
const MEASURES: readonly Measure[] = [
  FULLEST,
  { ...FULLEST, words: 126 },
  { ...FULLEST, words: 126, hasOtherChanges: false },
  { ...FULLEST, words: 84, hasOtherChanges: false },
  SPARE,
  { ...SPARE, areas: MOST_AREAS - 1 },
];

/** What is left of a screen of 640 px below its edges and above two rows of buttons. */
const ROOM = 497;

/** The first screen, and whether the coordinator's words stand on it whole. */
type Front = { elements: CardElementArray; hasAllWords: boolean };

/**
 * What a director sees without scrolling: which status it is and how it came about, the whole and why, what needs
 * attention, the one decision that is asked for, and who has noted it.
 */
export function statusFront(view: StatusReportCardView): Front {
  const said = (measure: Measure): Front => ({
    hasAllWords: (view.report.assessment?.text.length ?? 0) <= roomForWords(view, measure.words),
    elements: [
      ...titlePart(view, measure),
      wholeLine(view, measure.told),
      ...attentionPart(view, measure),
      ...assessmentPart(view, measure.words),
      ...wishPart(view),
      ...notedLine(view),
    ],
  });
  return MEASURES.map(said).find(({ elements }) => phoneHeight(elements) <= ROOM) ?? said(LEAST);
}

/** Which status it is, as of when, and where the reader must know it: not looked at, early, late or corrected. */
function titlePart(
  { municipality, report, issued, language }: StatusReportCardView,
  { correction, hasEyebrow }: Measure,
): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const at = writtenInstant(report.asOf, language);
  const small = { size: 'Small', isSubtle: true, spacing: 'None' } as const;
  const top = hasEyebrow ? [eyebrow(words.kindOfStatus(municipality))] : [];
  if (issued === null) return [...top, heading(words.titleNow), sentence(words.asOf(at), small)];
  const how = [
    ...(issued.releasedBy === null ? [words.unreviewed] : []),
    ...(isAhead(report.month, report.asOf) ? [words.early] : []),
    ...(issued.isLate ? [words.late] : []),
  ];
  const label = words.corrected(issued.version);
  return [
    ...top,
    heading(words.title(writtenDate(issued.statusOn, language))),
    // A correction has newer figures than its name says.
    sentence(issued.version > 1 ? words.asOfAnew(at) : words.asOf(at), small),
    ...(how.length === 0
      ? []
      : [sentence(how.join(' '), { weight: 'Bolder', size: 'Small', spacing: 'None' })]),
    ...(issued.correction === null
      ? []
      : [
          labelledText(
            label,
            abridged(issued.correction, correction - label.length, 'firstScreen', language),
            {
              size: 'Small',
              spacing: 'None',
            },
          ),
        ]),
  ];
}

const nameOf = ({ names }: StatusReportCardView, personId: PersonId): string =>
  shortened(names.get(personId) ?? '', MOST_NAME);

/** The gravest colour that is known, beside it how much is not, and whether the whole goes better or worse, and why. */
function wholeLine({ language, report: { sections } }: StatusReportCardView, told: number): IRichTextBlock {
  const words = REPORT_CARD_WORDS[language];
  const colour = overallColour(sections);
  const { grey } = coloursOf(sections);
  const byHand = sections.filter(({ override }) => override !== null).length;
  const beside = [
    ...(grey === 0 ? [] : [words.notAssessed(grey)]),
    ...(byHand === 0 ? [] : [SET_BY_HAND[language](byHand)]),
    wholeSentence(sections, language, told),
  ];
  return colourLine(words.overall, colour, { language, beside: beside.join(' · ') });
}

/** The two or three areas that need attention, and all others on one line. */
function attentionPart(view: StatusReportCardView, measure: Measure): CardElementArray {
  const { language, report } = view;
  const words = REPORT_CARD_WORDS[language];
  const { areas, rest } = attentionIn(report.sections, measure.areas);
  const shown = new Set(areas.map(({ status }) => status.section));
  const byHand = report.sections.filter(({ override, section }) => override !== null && !shown.has(section));
  const said = ATTENTION[language];
  const colours = COLOURS_IN_LINE[language](rest);
  const isAnyLeft = colours !== '';
  const byHandToo = byHand.length === 0 ? '' : `, ${said.byHand(byHand.length)}`;
  const isCalm = areas.length === 0;
  const lines = [
    ...(isAnyLeft ? [`${isCalm ? said.none(colours) : said.rest(colours)}${byHandToo}.`] : []),
    ...changedLine(view, measure),
  ];
  return [
    ...(isCalm ? [] : [{ ...sectionHeading(words.attention), spacing: 'Small' as const }]),
    ...areas.flatMap((one) => areaLines(one, view, measure.reason)),
    ...(lines.length === 0 ? [] : [sentence(lines.join(' '), { size: isCalm ? 'Default' : 'Small' })]),
  ];
}

/** An area with its colour, and below it the figure and the reason; a colour by hand says so, by whom and why. */
function areaLines(
  { status, colour, figure }: Attention<SectionStatus>,
  view: StatusReportCardView,
  most: number,
): CardElementArray {
  const { language } = view;
  const words = REPORT_CARD_WORDS[language];
  const { section, override, light } = status;
  const line = colourLine(SECTION_WORDS[section][language], colour, {
    language,
    beside: override === null ? '' : words.byHand(nameOf(view, override.by)),
  });
  const shown = figure === null ? '' : `${figureLine(figure, language)}. `;
  if (override === null)
    return [line, sentence(`${shown}${reasonFor(light.rule, language)}`, { size: 'Small', spacing: 'None' })];
  const computed = ATTENTION[language].reason(COLOUR_WORDS[light.colour][language].toLowerCase());
  const small = (text: string): ITextRun => ({ type: 'TextRun', text, size: 'Small' });
  return [
    line,
    {
      type: 'RichTextBlock',
      spacing: 'None',
      inlines: [
        small(`${shown}${computed}: `),
        small(abridged(override.reason, most, 'firstScreen', language)),
      ],
    },
  ];
}

/** What the sentence about the whole has not said already. */
function changedLine(
  { report, language }: StatusReportCardView,
  { told, hasOtherChanges }: Measure,
): readonly string[] {
  const words = REPORT_CARD_WORDS[language];
  const [first, ...others] = hasOtherChanges ? changesBeside(report.sections, told) : [];
  if (first === undefined) return [];
  const lines = [
    changeLine(first, language),
    ...(others.length === 0 ? [] : [words.moreChanged(others.length)]),
  ];
  return [`${words.alsoChanged}: ${lines.join('; ')}.`];
}

/** The coordinator's own words, which nobody in management can change. */
function assessmentPart(view: StatusReportCardView, most: number): CardElementArray {
  const { report, language } = view;
  if (report.assessment === null) return [];
  const text = abridged(report.assessment.text, roomForWords(view, most), 'firstScreen', language);
  return [labelledText(writtenBy(view), text)];
}

const roomForWords = (view: StatusReportCardView, most: number): number => most - writtenBy(view).length;

const writtenBy = (view: StatusReportCardView): string =>
  REPORT_CARD_WORDS[view.language].assessment(nameOf(view, view.report.assessment?.by ?? ''));

/** The one decision that is asked for, and what has become of it. */
function wishPart({ report, wishOutcome, language }: StatusReportCardView): CardElementArray {
  const wish = report.assessment?.wish ?? null;
  if (wish === null) return [];
  const words = REPORT_CARD_WORDS[language];
  const text =
    wishOutcome === null
      ? words.wishOpen(wish)
      : words.wishSettled(wish, WISH_OUTCOME_WORDS[wishOutcome][language]);
  return [labelledText(words.wish, `${text}.`)];
}

/**
 * Who has noted it, that it is a receipt, and how many follow-ups were asked for. Of a few all are named; all of many,
 * when, and what was asked, are further down.
 */
function notedLine({ language, issued, notings, followUps }: StatusReportCardView): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  if (issued === null) return [sentence(words.notIssued, { size: 'Small' })];
  const answered = followUps.filter((one) => one.isAnswered).length;
  const asked =
    followUps.length === 0 ? [] : [FOLLOW_UP_WORDS[language].count(followUps.length - answered, answered)];
  if (notings.length === 0)
    return [sentence([words.nobodyNoted, words.receipt, ...asked].join(' '), { size: 'Small' })];
  const names = notings.map(({ name }) => shortened(name, MOST_NAME));
  const who = names.length > SHOWN_NAMES ? words.people(names.length) : writtenList(names, language);
  return [labelledText(words.noted, [`${who}.`, words.receipt, ...asked].join(' '), { size: 'Small' })];
}
