import type {
  ActionArray,
  CardElementArray,
  IActionSet,
  IContainer,
  IRichTextBlock,
} from '@microsoft/teams.cards';
import { danishDate } from '../../domain/calendar/danish-time';
import { isAhead } from '../../domain/status/due-month';
import { changesIn, coloursOf, overallColour, type ReportChange } from '../../domain/status/overall';
import { shownColour, type SectionStatus } from '../../domain/status/section';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { eyebrow, footnote, heading, sectionHeading, sentence } from '../parts/own-text';
import type { Language } from '../../words/language';
import { WISH_OUTCOME_WORDS } from '../../words/decision/decision-words';
import { COLOUR_WORDS } from '../../words/status/light-words';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { FIGURE_WORDS, SECTION_WORDS } from '../../words/status/section-words';
import { writtenInstant, writtenMonth } from '../../words/written-dates';
import { writtenNumber } from '../../words/written-values';
import { followUpAction, followUpsPart } from './follow-up-part';
import { colourLine } from './light-line';
import { sectionPart } from './section-part';
import type { StatusReportCardView } from './status-report-view';

const SHOWN_HASH = 12;
const SHOWN_NOTINGS = 30;
const SHOWN_CHANGES = 3;
const DETAILS = 'details';

/**
 * The month's status for the leadership channel, or the status right now: the whole in one line, what has changed, what
 * is asked, and a colour with its word for each section. The figures and the rules are one press away, as text.
 */
export function statusReportCard(view: StatusReportCardView): CardJson {
  const { language, report, issued } = view;
  const words = REPORT_CARD_WORDS[language];
  const month = writtenMonth(report.month, language);
  return cardJson(language, issued ? words.summary(month) : words.summaryNow, {
    body: [
      eyebrow(words.kindOfCard(view.municipality)),
      heading(issued ? words.title(month) : words.titleNow),
      sentence(words.asOf(writtenInstant(report.asOf, language)), { isSubtle: true }),
      ...howIssued(view),
      overallLine(view),
      sentence(words.colours(coloursOf(report.sections)), { isSubtle: true, spacing: 'None' }),
      ...changesPart(view),
      ...assessmentPart(view),
      sectionHeading(words.sections),
      ...report.sections.map((one) => sectionLine(one, view)),
      detailsToggle(view),
      detailsContainer(view),
      ...followUpsPart(view),
      ...(issued
        ? notingsSection(view)
        : [sentence(words.notIssued, { separator: true, spacing: 'Medium' })]),
      footnote(
        report.basis.seq === 0
          ? words.emptyBasis
          : words.basis(report.basis.seq, report.basis.hash.slice(0, SHOWN_HASH)),
      ),
    ],
    actions: actionsOf(view),
    ...(issued
      ? {
          refresh: {
            action: executeAction(language === 'da' ? 'Opdatér' : 'Refresh', {
              verb: 'report.refresh',
              month: report.month,
              language,
            }),
            userIds: [],
          },
        }
      : {}),
  });
}

/** The gravest that is known, and beside it how much is not. */
function overallLine({ language, report: { sections } }: StatusReportCardView): IRichTextBlock {
  const words = REPORT_CARD_WORDS[language];
  const { grey } = coloursOf(sections);
  return colourLine(words.overall, overallColour(sections), {
    language,
    beside: grey === 0 ? '' : words.notAssessed(grey),
  });
}

/** A colour that somebody set is never shown without saying so, and by whom (invariant 10); the reason is in the details. */
function sectionLine(status: SectionStatus, { language, names }: StatusReportCardView): IRichTextBlock {
  const { section, override } = status;
  const { byHand } = REPORT_CARD_WORDS[language];
  return colourLine(SECTION_WORDS[section][language], shownColour(status), {
    language,
    beside: override === null ? '' : byHand(shortened(names.get(override.by) ?? '', 100)),
  });
}

function actionsOf(view: StatusReportCardView): ActionArray {
  const { language, report, issued, noteButton, followUpForm, link, wishLink } = view;
  const words = REPORT_CARD_WORDS[language];
  const shown = { month: report.month, language };
  const wish = report.assessment?.wish ?? null;
  return [
    ...(issued && noteButton
      ? [executeAction(words.note, { verb: 'report.note', ...shown, version: issued.version })]
      : []),
    ...(followUpForm === null ? [] : [followUpAction(followUpForm, shown)]),
    ...(wish === null || wishLink === null ? [] : [openTabAction(words.openWish(wish), wishLink)]),
    openTabAction(words.open, link),
  ];
}

/** How a report came about, where the reader must know: not looked at, before its month began, late, or corrected. */
function howIssued({ report, issued, language }: StatusReportCardView): CardElementArray {
  if (issued === null) return [];
  const words = REPORT_CARD_WORDS[language];
  return [
    ...(issued.releasedBy === null ? [sentence(words.unreviewed, { weight: 'Bolder' })] : []),
    ...(isAhead(report.month, report.asOf) ? [sentence(words.early, { weight: 'Bolder' })] : []),
    ...(issued.isLate ? [sentence(words.late, { weight: 'Bolder' })] : []),
    ...(issued.correction === null
      ? []
      : [labelledText(words.corrected(issued.version), shortened(issued.correction, 300))]),
  ];
}

function changesPart({ report, language }: StatusReportCardView): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const changes = changesIn(report.sections).slice(0, SHOWN_CHANGES);
  if (changes.length === 0) return [];
  return [
    sectionHeading(words.changed),
    ...changes.map((one) => sentence(changeText(one, language), { spacing: 'None' })),
  ];
}

function changeText(change: ReportChange, language: Language): string {
  const words = REPORT_CARD_WORDS[language];
  const section = SECTION_WORDS[change.section][language];
  return change.kind === 'colour'
    ? words.changedColour(section, COLOUR_WORDS[change.from][language], COLOUR_WORDS[change.to][language])
    : words.changedFigure(
        section,
        FIGURE_WORDS[change.figure][language],
        `${writtenNumber(change.from, language)} → ${writtenNumber(change.to, language)}`,
      );
}

/** The coordinator's own words, which nobody in management can change. */
function assessmentPart({
  report: { assessment },
  names,
  wishOutcome,
  language,
}: StatusReportCardView): CardElementArray {
  if (assessment === null) return [];
  const words = REPORT_CARD_WORDS[language];
  return [
    sectionHeading(words.assessment),
    ...plainText(shortened(assessment.text, 600)),
    labelledText(words.writtenBy, shortened(names.get(assessment.by) ?? '', 100)),
    ...(assessment.wish === null
      ? []
      : [
          wishOutcome === null
            ? sentence(words.wish(assessment.wish), { weight: 'Bolder' })
            : sentence(words.wishSettled(assessment.wish, WISH_OUTCOME_WORDS[wishOutcome][language])),
        ]),
  ];
}

const detailsToggle = ({ language }: StatusReportCardView): IActionSet => ({
  type: 'ActionSet',
  spacing: 'Small',
  actions: [
    {
      type: 'Action.ToggleVisibility',
      title: REPORT_CARD_WORDS[language].details,
      targetElements: [DETAILS],
    },
  ],
});

/** Everything behind the colours; hidden until the reader asks for it. */
const detailsContainer = ({ report, names, language }: StatusReportCardView): IContainer => ({
  type: 'Container',
  id: DETAILS,
  isVisible: false,
  items: report.sections.flatMap((one) => sectionPart(one, { language, names, on: danishDate(report.asOf) })),
});

function notingsSection({ language, notings }: StatusReportCardView): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const shown = notings.slice(0, SHOWN_NOTINGS);
  return [
    { ...sectionHeading(words.noted), separator: true },
    ...(notings.length === 0 ? [sentence(words.nobodyNoted)] : []),
    ...shown.map(({ name, notedAt }) =>
      labelledText(shortened(name, 100), writtenInstant(notedAt, language)),
    ),
    ...(notings.length > shown.length ? [sentence(words.moreNoted(notings.length - shown.length))] : []),
    footnote(words.noteMeans),
  ];
}
