import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../../../../domain/decision/content';
import { CASE_TEMPLATES } from '../../../words/case-templates';
import { languageOf } from '../../../../../words/language';
import { FormField } from '../../../components/form/FormField';
import { useFieldId } from '../../../components/form/form-context';
import { useFormat } from '../../../words/useFormat';
import { EMPTY_DRAFT, type DraftName } from './draft-values';
import type { OpenDraft } from './useDraft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  choice: { flex: '1 1 220px', minWidth: 0 },
});

const isDraftName = (name: string): name is DraftName => Object.hasOwn(EMPTY_DRAFT, name);

/** A beginning to choose for the kind: it fills what is empty, and never what somebody has written. */
export function TemplateField({ draft, kind }: { draft: OpenDraft; kind: Kind }) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const language = languageOf(i18n.language);
  const id = useFieldId('template');
  const [chosen, setChosen] = useState('');
  const [used, setUsed] = useState('');
  const templates = CASE_TEMPLATES.filter((one) => one.kind === kind);
  const template = templates.find((one) => one.id === chosen);
  const use = () => {
    if (template === undefined) return;
    let { values } = draft.form;
    let count = 0;
    for (const [name, text] of Object.entries(template.texts)) {
      if (!isDraftName(name)) continue;
      const isOwn = name === 'recommendation' || name === 'publicText';
      const isEmpty =
        values[name].trim() === '' || (isOwn && values[name] === draft.suggestions.textFor(name, values));
      if (!isEmpty) continue;
      values = draft.suggestions.withWritten(values, name, text[language]);
      count += 1;
    }
    for (const name of Object.keys(values).filter(isDraftName))
      if (values[name] !== draft.form.values[name]) draft.put(name, values[name]);
    setUsed(
      t('template.used', { count, name: template.name[language], date: format.date(template.writtenOn) }),
    );
  };
  return (
    <FormField name="template" label={t('template.label')} hint={t('template.hint')}>
      <div className={styles.row}>
        <Select
          id={id}
          className={styles.choice}
          value={template === undefined ? '' : chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{t('template.none')}</option>
          {templates.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name[language]}
            </option>
          ))}
        </Select>
        <Button disabledFocusable={template === undefined} onClick={use}>
          {t('template.use')}
        </Button>
        <span role="status">{used}</span>
      </div>
    </FormField>
  );
}
