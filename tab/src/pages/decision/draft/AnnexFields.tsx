import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../../components/form/FileField';
import type { OpenDraft } from './useDraft';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { overflowWrap: 'anywhere' },
});

/** The files: those that follow along from before, and new ones, each confidential unless it is said not to be. */
export function AnnexFields({ draft }: { draft: OpenDraft }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { form, kept, setKept, open, setOpen } = draft;
  const chosen = form.files.get('annexes') ?? [];
  return (
    <>
      {kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map((annex) => (
            <li key={annex.contentHash} className={styles.item}>
              <Checkbox
                label={t('draft.keep', { fileName: annex.fileName })}
                checked
                onChange={() => {
                  setKept(kept.filter((one) => one !== annex));
                }}
              />
              <Checkbox
                label={t('draft.confidentialOf', { fileName: annex.fileName })}
                checked={annex.confidential}
                onChange={(_, { checked }) => {
                  setKept(
                    kept.map((one) => (one === annex ? { ...one, confidential: checked === true } : one)),
                  );
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <FileField
        form={form}
        name="annexes"
        hint={t(kept.length > 0 ? 'draft.annexesMore' : 'draft.annexesHint')}
        accept=".pdf"
        multiple
        required={kept.length === 0}
      />
      {chosen.map(({ name }) => (
        <div key={name}>
          <Checkbox
            label={t('draft.confidentialOf', { fileName: name })}
            checked={!open.has(name)}
            onChange={(_, { checked }) => {
              const others = [...open].filter((one) => one !== name);
              setOpen(new Set(checked === true ? others : [...others, name]));
            }}
          />
        </div>
      ))}
    </>
  );
}
