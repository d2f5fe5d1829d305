import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { REQUIREMENT_MOST } from '../../../../domain/requirement/requirement-limits';
import {
  addLocalRule,
  reviseLocalRule,
  type KeepingView,
  type LocalRuleView,
} from '../../../../contracts/requirement/requirement';
import { CheckboxGroup } from '../../components/form/CheckboxGroup';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { RosterPersonField } from '../../components/form/RosterPersonField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { Success } from '../../components/Success';

type Props = { rule?: LocalRuleView; keeping: KeepingView; onDone?: () => void };

type Rule = Pick<LocalRuleView, 'title' | 'text' | 'source'> & {
  ownerId: string | null;
  decisions: string[];
  courses: string[];
};

/** The form for a rule of the municipality's own, new or there already, with what is to document it. */
export function LocalRuleForm({ rule, keeping, onDone }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const prefix = `rule-${rule?.ruleId ?? 'new'}-`;
  const form = useForm(
    {
      title: rule?.title ?? '',
      text: rule?.text ?? '',
      source: rule?.source ?? '',
      ownerId: rule?.owner?.personId ?? '',
      decisions: '',
      courses: '',
    },
    prefix,
  );
  const [decisions, setDecisions] = useState<readonly string[]>(rule?.decisionIds ?? []);
  const [courses, setCourses] = useState<readonly string[]>(rule?.courseIds ?? []);
  const saving = useSendingBy(
    form,
    ({ call }, body: Rule) =>
      rule === undefined
        ? call(addLocalRule, { body })
        : call(reviseLocalRule, { params: { ruleId: rule.ruleId }, body }),
    () => {
      if (rule === undefined) {
        form.begin();
        setDecisions([]);
        setCourses([]);
      } else form.sent();
      onDone?.();
    },
  );
  const labels = {
    title: t('requirements.ruleTitle'),
    text: t('requirements.ruleText'),
    source: t('requirements.ruleSource'),
    ownerId: t('requirements.ruleOwner'),
    decisions: t('requirements.ruleDecisions'),
    courses: t('requirements.ruleCourses'),
  };
  // What was chosen before stays to be seen and taken away, also where it can no longer be chosen anew.
  const offered = (known: readonly (readonly [string, string])[], chosen: readonly string[]) => [
    ...known,
    ...chosen.filter((id) => !known.some(([one]) => one === id)).map((id) => [id, id] as const),
  ];
  const decisionOptions = offered(
    keeping.decisions.map(({ decisionId, title }) => [decisionId, `${title} (${decisionId})`] as const),
    rule?.decisionIds ?? [],
  );
  const courseOptions = offered(
    keeping.courses.map(({ courseId, title }) => [courseId, title] as const),
    rule?.courseIds ?? [],
  );
  const send = () => {
    const { title, text, source, ownerId } = form.values;
    const faults = faultsOf([
      ['title', words.text(title, REQUIREMENT_MOST.title)],
      ['text', words.text(text, REQUIREMENT_MOST.text)],
      ['source', words.text(source, REQUIREMENT_MOST.source)],
    ]);
    if (!form.accept(faults)) return;
    saving.mutate({
      title: title.trim(),
      text: text.trim(),
      source: source.trim(),
      ownerId: ownerId === '' ? null : ownerId,
      decisions: [...decisions],
      courses: [...courses],
    });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={prefix}
      submit={t('requirements.saveRule')}
      sending={saving}
      done={saving.isSuccess && rule === undefined && <Success>{t('requirements.ruleSaved')}</Success>}
      onSubmit={send}
    >
      <TextField form={form} name="title" required />
      <TextField form={form} name="text" lines={3} required />
      <TextField form={form} name="source" hint={t('requirements.ruleSourceHint')} required />
      <RosterPersonField form={form} name="ownerId" people={keeping.people} />
      {decisionOptions.length > 0 && (
        <CheckboxGroup
          name="decisions"
          options={decisionOptions}
          chosen={decisions}
          onChange={setDecisions}
          hint={t('requirements.ruleDecisionsHint')}
        />
      )}
      {courseOptions.length > 0 && (
        <CheckboxGroup
          name="courses"
          options={courseOptions}
          chosen={courses}
          onChange={setCourses}
          hint={t('requirements.ruleCoursesHint')}
        />
      )}
    </FormFrame>
  );
}
