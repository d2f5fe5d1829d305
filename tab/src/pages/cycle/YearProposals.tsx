import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeProposals, type YearProposalsView } from '../../../../contracts/cycle/cycle';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { without } from '../../components/form/useKeptChoice';
import { useForm } from '../../components/form/useForm';
import { useSending } from '../../components/form/useSending';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Success } from '../../components/Success';
import { useFormat } from '../../words/useFormat';
import { useYearStyles } from './Year.styles';

/** What a year might have as well: one, some or all are taken, and what is left is not in the year. */
export function YearProposals({ proposed: { year, proposals } }: { proposed: YearProposalsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useYearStyles();
  const form = useForm({ chosen: '' }, null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const keys = proposals.map(({ key }) => key);
  const taking = useSending(form, takeProposals, (_, { body }) => {
    setChosen((now) => without(now, body.keys));
  });
  const count = taking.variables?.body.keys.length ?? 0;
  // Whoever took the last of it is told so as well.
  if (keys.length === 0)
    return (
      <Said about={taking.isSuccess ? taking.submittedAt : undefined} className={styles.taken}>
        {taking.isSuccess && <Success>{t('cycle.taken', { count, year })}</Success>}
      </Said>
    );
  return (
    <Reveal text={t('cycle.proposalsCounted', { year, number: proposals.length })}>
      <FormFrame
        form={form}
        labels={{ chosen: t('cycle.proposed', { year }) }}
        prefix="proposals-"
        submit={t('cycle.take')}
        sending={taking}
        done={taking.isSuccess && <Success>{t('cycle.taken', { count, year })}</Success>}
        onSubmit={() => {
          const fault = chosen.length === 0 ? t('cycle.chooseSome') : undefined;
          if (form.accept(faultsOf([['chosen', fault]])))
            taking.mutate({ body: { year, keys: [...chosen] } });
        }}
        bar={
          <Button
            onClick={() => {
              setChosen(chosen.length === keys.length ? [] : keys);
            }}
          >
            {t(chosen.length === keys.length ? 'cycle.chooseNone' : 'cycle.chooseAll')}
          </Button>
        }
      >
        <p>{t('cycle.proposalsLead')}</p>
        <CheckboxGroup
          name="chosen"
          chosen={chosen}
          onChange={setChosen}
          options={proposals.map(({ key, title, dueOn, label, recurrence, isTemplate }) => [
            key,
            [
              title,
              format.date(dueOn),
              t(`label.${label}`),
              ...(recurrence === null ? [] : [t(`cycle.recurrence.${recurrence}`)]),
              t(isTemplate ? 'cycle.fromTemplate' : 'cycle.fromLastYear', { year: year - 1 }),
            ].join(' · '),
          ])}
        />
      </FormFrame>
    </Reveal>
  );
}
