import type { CardElementArray, IContainer } from '@microsoft/teams.cards';
import { danishDate } from '../../domain/calendar/danish-time';
import { eyebrow, footnote, sectionHeading, sentence } from '../parts/own-text';
import { labelledText, plainText, shortened } from '../parts/plain-text';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { writtenInstant } from '../../words/written-dates';
import { followUpsPart } from './follow-up-part';
import { sectionPart } from './section-part';
import type { StatusReportCardView } from './status-report-view';

/** The part of the card that is hidden until somebody presses *Vis mere*. */
export const ALL_FIGURES = 'details';

const SHOWN_HASH = 12;
const SHOWN_NOTINGS = 30;

/** Everything behind the first screen, as text: whoever cannot open the tab reads it here. `hasAllWords`: the first screen has the coordinator's words whole. */
export function allFigures(view: StatusReportCardView, hasAllWords: boolean): IContainer {
  const { report, names, language } = view;
  const on = danishDate(report.asOf);
  return {
    type: 'Container',
    id: ALL_FIGURES,
    isVisible: false,
    items: [
      eyebrow(REPORT_CARD_WORDS[language].kindOfCard(view.municipality)),
      ...(hasAllWords ? [] : wholeWords(view)),
      ...followUpsPart(view),
      ...notingsSection(view),
      ...report.sections.flatMap((one) => sectionPart(one, { language, names, on })),
      basisLine(view),
    ],
  };
}

/** The coordinator's words, which the first screen may have cut. */
function wholeWords({ report: { assessment }, names, language }: StatusReportCardView): CardElementArray {
  if (assessment === null) return [];
  const words = REPORT_CARD_WORDS[language];
  return [
    ...plainText(words.assessment(shortened(names.get(assessment.by) ?? '', 100)), { bold: true }),
    ...plainText(shortened(assessment.text, 600)),
  ];
}

function notingsSection({ issued, language, notings }: StatusReportCardView): CardElementArray {
  if (issued === null) return [];
  const words = REPORT_CARD_WORDS[language];
  const shown = notings.slice(0, SHOWN_NOTINGS);
  return [
    sectionHeading(words.noted),
    ...(notings.length === 0 ? [sentence(words.nobodyNoted)] : []),
    ...shown.map(({ name, notedAt }) =>
      labelledText(shortened(name, 100), writtenInstant(notedAt, language)),
    ),
    ...(notings.length > shown.length ? [sentence(words.moreNoted(notings.length - shown.length))] : []),
    footnote(words.noteMeans),
  ];
}

function basisLine({ report: { basis }, language }: StatusReportCardView) {
  const words = REPORT_CARD_WORDS[language];
  return footnote(
    basis.seq === 0 ? words.emptyBasis : words.basis(basis.seq, basis.hash.slice(0, SHOWN_HASH)),
  );
}
