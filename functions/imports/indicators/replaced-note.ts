import { REPLACED_WORDS } from '../../../words/imports/list-note-words';
import type { Language } from '../../../words/language';
import { ERASED_PERSON } from '../../../words/person-words';
import { FIGURE_WORDS } from '../../../words/status/section-words';
import { quoted, writtenList, writtenNumber } from '../../../words/written-values';
import type { Indicator } from '../../../domain/indicator/indicator';
import type { TopicFigure } from '../../../domain/indicator/topic';
import type { ShowPerson } from '../../views/person-view';

type Replaced = {
  figure: TopicFigure;
  indicator: Indicator;
  known: Indicator;
  /** Figures that are there and not in the list. */
  dropped: readonly TopicFigure[];
};

/** What is there today where a row is to be written; empty if the row says the same. */
export function replacedNote(
  { figure, indicator, known, dropped }: Replaced,
  show: ShowPerson,
  language: Language,
): string {
  const words = REPLACED_WORDS[language];
  const before = known.figures[figure];
  const nameOf = (personId: string | null) =>
    personId === null ? words.nobody : (show(personId).name ?? ERASED_PERSON[language]);
  const number = (value: number | undefined) => (value === undefined ? '' : writtenNumber(value, language));
  return [
    ...(before !== undefined && before !== indicator.figures[figure] ? [words.value(number(before))] : []),
    ...(known.source === indicator.source ? [] : [words.source(quoted(known.source, language))]),
    ...(known.responsible === indicator.responsible ? [] : [words.responsible(nameOf(known.responsible))]),
    ...(dropped.length === 0
      ? []
      : [
          words.dropped(
            writtenList(
              dropped.map((one) => `${FIGURE_WORDS[one][language]} ${number(known.figures[one])}`),
              language,
            ),
          ),
        ]),
  ].join(' ');
}
