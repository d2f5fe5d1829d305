import type { CycleEvent } from '../../domain/cycle/events';
import type { IndicatorEvent } from '../../domain/indicator/events';
import type { Language } from '../language';
import { SECTION_WORDS } from '../status/section-words';
import { tell, type Tellers } from './sentence';
import { sentencePartsIn } from './sentence-parts';

const da: Tellers<IndicatorEvent | CycleEvent> = {
  IndicatorRecorded: ({ data, by, names }) =>
    tell`${by} registrerede nøgletal for ${SECTION_WORDS[data.topic].da} pr. ${sentencePartsIn('da', names).date(data.asOf)}.`,
  IndicatorAnnulled: ({ data, by, names }) =>
    tell`${by} annullerede nøgletal for ${SECTION_WORDS[data.topic].da} pr. ${sentencePartsIn('da', names).date(data.asOf)}.`,
  CycleItemSet: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    const isNew = (names.cycle.get(data.itemId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} satte opgaven ${say.task(data.itemId)} i årshjulet med frist den ${say.date(data.dueOn)}.`
      : tell`${by} ændrede opgaven ${say.task(data.itemId)} i årshjulet. Fristen er den ${say.date(data.dueOn)}.`;
  },
  CycleItemDone: ({ data, by, names }) => {
    const say = sentencePartsIn('da', names);
    return data.next === null
      ? tell`${by} meldte opgaven ${say.task(data.itemId)} i årshjulet udført den ${say.date(data.doneOn)}.`
      : tell`${by} meldte opgaven ${say.task(data.itemId)} i årshjulet udført den ${say.date(data.doneOn)}. Næste frist er den ${say.date(data.next.dueOn)}.`;
  },
  CycleItemDropped: ({ data, by, names }) =>
    tell`${by} tog opgaven ${sentencePartsIn('da', names).task(data.itemId)} ud af årshjulet.`,
};

const en: Tellers<IndicatorEvent | CycleEvent> = {
  IndicatorRecorded: ({ data, by, names }) =>
    tell`${by} recorded figures for ${SECTION_WORDS[data.topic].en} as of ${sentencePartsIn('en', names).date(data.asOf)}.`,
  IndicatorAnnulled: ({ data, by, names }) =>
    tell`${by} annulled figures for ${SECTION_WORDS[data.topic].en} as of ${sentencePartsIn('en', names).date(data.asOf)}.`,
  CycleItemSet: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    const isNew = (names.cycle.get(data.itemId)?.times ?? 1) === 1;
    return isNew
      ? tell`${by} put the task ${say.task(data.itemId)} into the annual cycle, due on ${say.date(data.dueOn)}.`
      : tell`${by} changed the task ${say.task(data.itemId)} of the annual cycle. It is due on ${say.date(data.dueOn)}.`;
  },
  CycleItemDone: ({ data, by, names }) => {
    const say = sentencePartsIn('en', names);
    return data.next === null
      ? tell`${by} reported the task ${say.task(data.itemId)} of the annual cycle done on ${say.date(data.doneOn)}.`
      : tell`${by} reported the task ${say.task(data.itemId)} of the annual cycle done on ${say.date(data.doneOn)}. It is next due on ${say.date(data.next.dueOn)}.`;
  },
  CycleItemDropped: ({ data, by, names }) =>
    tell`${by} took the task ${sentencePartsIn('en', names).task(data.itemId)} out of the annual cycle.`,
};

/** What happened to entered figures and the year's dates, as sentences. */
export const FIGURE_AND_CYCLE_SENTENCES = { da, en } satisfies Record<
  Language,
  Tellers<IndicatorEvent | CycleEvent>
>;
