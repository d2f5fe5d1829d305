import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INDICATOR_MOST } from '../../../../domain/indicator/indicator-limits';
import {
  NEEDED_FIGURES,
  TOPICS,
  TOPIC_FIGURES,
  figuresOf,
  type Topic,
  type TopicFigure,
} from '../../../../domain/indicator/topic';
import { recordIndicator } from '../../../../contracts/indicator/indicators';
import { faultsOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { useKeptPerson } from '../../components/form/useKeptChoice';
import { useMe } from '../../session/session-context';

type Name = 'topic' | 'asOf' | 'source' | 'responsible' | TopicFigure;

const FIGURES: readonly TopicFigure[] = Object.values(TOPIC_FIGURES).flat();

// Object.fromEntries widens the keys to string; they are exactly FIGURES.
const byFigure = (textOf: (figure: TopicFigure) => string) =>
  Object.fromEntries(FIGURES.map((one) => [one, textOf(one)])) as Record<TopicFigure, string>;

/** Whether a topic cannot be assessed without a figure. */
export const isNeeded = (topic: Topic, figure: TopicFigure): boolean =>
  NEEDED_FIGURES[topic].some((one) => one === figure);

/** A count is a whole number; a score may have decimals, after a comma or a point. */
const WRITTEN = { count: /^\d+$/, score: /^-?\d+([.,]\d+)?$/ };
const patternOf = (topic: Topic) => (topic === 'maturity' ? WRITTEN.score : WRITTEN.count);

/** The state of the form by which figures are recorded, with its checks. */
export function useRecordForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const { today } = useMe();
  const { person, setPerson, begin } = useKeptPerson('figures-responsible');
  // A name that is written and not chosen; what is found again after a reload is chosen or gone.
  const [unchosen, setUnchosen] = useState('');
  const form = useForm<Name>(
    { topic: '', asOf: today, source: '', responsible: '', ...byFigure(() => '') },
    'figures',
  );
  const recording = useSending(form, recordIndicator);
  const labels: Record<Name, string> = {
    topic: t('indicators.topic'),
    ...byFigure((figure) => t(`figure.${figure}`)),
    asOf: t('indicators.asOf'),
    source: t('indicators.source'),
    responsible: t('indicators.responsible'),
  };
  const { values } = form;
  const topic = TOPICS.find((one) => one === values.topic);
  const figureFault = (of: Topic, figure: TopicFigure) => {
    const written = values[figure].trim();
    if (written === '') return isNeeded(of, figure) ? t('form.missing') : undefined;
    if (patternOf(of).test(written)) return undefined;
    return t(of === 'maturity' ? 'indicators.scoreInvalid' : 'indicators.countInvalid');
  };
  const clear = () => {
    form.reset();
    setPerson(undefined);
  };
  const send = () => {
    const own = topic === undefined ? [] : figuresOf(topic);
    const faults = faultsOf<Name>([
      ['topic', words.text(values.topic)],
      ...own.map((one) => [one, topic && figureFault(topic, one)] as const),
      ['asOf', words.date('fact', values.asOf)],
      ['source', words.text(values.source, INDICATOR_MOST.source)],
      // Nobody is responsible if nobody is named; a name that was written and not chosen is not passed over.
      ['responsible', person === undefined && unchosen !== '' ? t('people.missing') : undefined],
    ]);
    if (!form.accept(faults) || topic === undefined) return;
    const known = own.filter((one) => values[one].trim() !== '');
    const figures = Object.fromEntries(
      known.map((one) => [one, Number(values[one].trim().replace(',', '.'))]),
    );
    const { asOf, source } = values;
    const body = { topic, asOf, figures, source: source.trim(), responsible: person?.personId ?? null };
    recording.mutate(
      { body },
      {
        // The next topic is usually of the same day.
        onSuccess: () => {
          form.begin({ asOf });
          if (person !== undefined) begin(person);
        },
      },
    );
  };
  const recorded = recording.isSuccess ? recording.variables.body : undefined;
  return { form, labels, topic, person, setPerson, setUnchosen, recording, recorded, send, clear };
}
