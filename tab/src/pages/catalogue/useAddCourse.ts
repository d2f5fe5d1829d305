import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Competence } from '../../../../domain/training/competence';
import { addCourse, MOST_FORMAT, MOST_SOURCE } from '../../../../functions/contracts/training';
import { useCommand } from '../../api/useCommand';
import { faultsOf } from '../../components/form/checks';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';

const MOST_MINUTES = 100_000;

const EMPTY = { title: '', provider: '', format: '', minutes: '', source: '' };

/** The state of the form for a new course, and sending it. */
export function useAddCourse() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm(EMPTY);
  const [competences, setCompetences] = useState<readonly Competence[]>([]);
  const adding = useCommand(addCourse);
  const labels = {
    title: t('catalogue.name'),
    provider: t('catalogue.provider'),
    format: t('catalogue.format'),
    minutes: t('catalogue.minutes'),
    source: t('catalogue.source'),
  };
  const send = () => {
    const { values } = form;
    const minutes = Number(values.minutes);
    const isWhole = Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;
    const fine = form.accept(
      faultsOf([
        ['title', words.text(values.title, 200)],
        ['provider', words.text(values.provider, 200)],
        ['format', words.most(values.format, MOST_FORMAT)],
        ['minutes', isWhole ? undefined : t('catalogue.minutesInvalid')],
        ['source', words.most(values.source, MOST_SOURCE)],
      ]),
    );
    if (!fine) return;
    const { title, provider, format, source } = values;
    adding.mutate(
      {
        body: {
          ...{ title, provider, format, minutes, source },
          ...{ competences: [...competences], audiences: [], validMonths: null },
        },
      },
      {
        onSuccess: () => {
          form.reset();
          setCompetences([]);
        },
        onError: form.refuse,
      },
    );
  };
  return { form, labels, adding, competences, setCompetences, send };
}
