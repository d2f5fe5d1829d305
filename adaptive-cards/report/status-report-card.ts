import type { CardElementArray, IFactSet, IHorizontalBarChart } from '@microsoft/teams.cards';
import { danishDate } from '../../domain/calendar/danish-time';
import type { StatusReport } from '../../domain/status/report';
import type { Competence } from '../../domain/training/competence';
import { cardJson, type CardJson } from '../card-json';
import { executeAction } from '../execute-action';
import { openTabAction } from '../open-tab-action';
import { labelledText, shortened } from '../parts/plain-text';
import { eyebrow, footnote, heading, sectionHeading, sentence } from '../parts/own-text';
import { COMPETENCE_WORDS } from '../words/competence-words';
import type { Language } from '../words/language';
import { REPORT_CARD_WORDS } from '../words/report-card-words';
import { writtenDate, writtenInstant, writtenList, writtenMonth } from '../words/written-values';
import { lightLine } from './light-line';
import type { StatusReportView } from './status-report-view';

const SHOWN_HASH = 12;
const SHOWN_NOTINGS = 30;

/**
 * The month's status for the leadership channel, or the status right now. Every light has its word, its reason and its
 * date; the chart's figures stand beside it as text.
 */
export function statusReportCard(view: StatusReportView): CardJson {
  const { language, report, issued } = view;
  const words = REPORT_CARD_WORDS[language];
  const month = writtenMonth(report.month, language);
  const shown = { month: report.month, language };
  return cardJson(language, issued ? words.summary(month) : words.summaryNow, {
    body: [
      eyebrow(words.kindOfCard(view.municipality)),
      heading(issued ? words.title(month) : words.titleNow),
      sentence(words.asOf(writtenInstant(report.asOf, language)), { isSubtle: true }),
      ...trainingSection(report, language),
      ...decisionsSection(report, language),
      ...deadlinesSection(report, language),
      ...(issued
        ? notingsSection(view)
        : [sentence(words.notIssued, { separator: true, spacing: 'Medium' })]),
      footnote(
        report.basis.seq === 0
          ? words.emptyBasis
          : words.basis(report.basis.seq, report.basis.hash.slice(0, SHOWN_HASH)),
      ),
    ],
    actions: [
      ...(issued && view.noteButton ? [executeAction(words.note, { verb: 'report.note', ...shown })] : []),
      openTabAction(words.open, view.link),
    ],
    ...(issued
      ? {
          refresh: {
            action: executeAction(language === 'da' ? 'Opdatér' : 'Refresh', {
              verb: 'report.refresh',
              ...shown,
            }),
            userIds: [],
          },
        }
      : {}),
  });
}

function trainingSection(report: StatusReport, language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const { light, members, membersWithCourse, carried, missing } = report.training;
  const areas = (some: readonly Competence[]) =>
    writtenList(
      some.map((one) => COMPETENCE_WORDS[one][language]),
      language,
    );
  return [
    ...lightLine(words.training, light, {
      language,
      on: danishDate(report.asOf),
      source: words.guidanceSource,
    }),
    ...(members === 0
      ? [sentence(words.noMembers)]
      : coverageWithChart(membersWithCourse, members, language)),
    sentence(carried.length === 0 ? words.carriedNone : words.carried(areas(carried))),
    ...(missing.length === 0 || carried.length === 0 ? [] : [sentence(words.missing(areas(missing)))]),
  ];
}

/** The figures as text and as bars. A client that cannot draw shows the fallback; the text is there in any case. */
function coverageWithChart(withCourse: number, members: number, language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const without = members - withCourse;
  const fallback: IFactSet = {
    type: 'FactSet',
    facts: [
      { title: words.withCourse, value: String(withCourse) },
      { title: words.withoutCourse, value: String(without) },
    ],
  };
  const chart: IHorizontalBarChart = {
    type: 'Chart.HorizontalBar',
    title: words.chartTitle,
    displayMode: 'PartToWhole',
    data: [
      { x: words.withCourse, y: withCourse, color: 'categoricalBlue' },
      { x: words.withoutCourse, y: without, color: 'categoricalLightBlue' },
    ],
    fallback,
  };
  const percent = Math.round((withCourse / members) * 100);
  return [
    sentence(words.members(withCourse, members, percent), { spacing: 'Medium' }),
    sentence(words.membersLaw, { size: 'Small', isSubtle: true, spacing: 'None' }),
    chart,
  ];
}

const SHOWN_DELEGATED = 10;

function decisionsSection(report: StatusReport, language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const { toDecideAgain, openConditions } = report.decisions;
  return [
    ...lightLine(words.decisions, report.decisions.light, { language, on: danishDate(report.asOf) }),
    sentence(words.counts(report.decisions)),
    sentence(words.concluded(report.decisions)),
    sentence(words.toDecideAgain(toDecideAgain), toDecideAgain > 0 ? { weight: 'Bolder' } : {}),
    sentence(words.conditionsOpen(openConditions)),
    sentence(delegatedLine(report.decisions.delegated, language)),
  ];
}

/** The risks accepted under a delegation since the last report, by number alone (invariants 3 and 12). */
function delegatedLine(delegated: readonly string[], language: Language): string {
  const words = REPORT_CARD_WORDS[language];
  if (delegated.length === 0) return words.noneDelegated;
  const shown = delegated.slice(0, SHOWN_DELEGATED);
  const more = delegated.length - shown.length;
  const ids = more === 0 ? writtenList(shown, language) : words.moreDelegated(shown.join(', '), more);
  return words.delegated(delegated.length, ids);
}

function deadlinesSection(report: StatusReport, language: Language): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const { light, next } = report.deadlines;
  const dates = next.map(({ kind, decisionId, on }) =>
    labelledText(writtenDate(on, language), words.deadline[kind](decisionId)),
  );
  return [
    ...lightLine(words.deadlines, light, { language, on: danishDate(report.asOf) }),
    ...(next.length === 0 ? [sentence(words.noDeadlines)] : dates),
  ];
}

function notingsSection({ language, notings }: StatusReportView): CardElementArray {
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
