import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, DocumentRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import { FileDrop } from '../../../components/form/FileDrop';
import { FormField } from '../../../components/form/FormField';
import { useFieldId } from '../../../components/form/form-context';
import { useFormat } from '../../../words/useFormat';
import type { Annexes } from './useAnnexes';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: { minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1, margin: 0 },
});

type Props = {
  annexes: Annexes;
  /** Files of the case that this one is like, to be taken along one by one. */
  offered: readonly AnnexView[];
};

/** The files, each confidential unless it is said not to be. They are on the server as soon as they are chosen. */
export function AnnexFields({ annexes, offered }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const id = useFieldId('annexes');
  const { chosen, sending, refused } = annexes;
  const left = offered.filter((one) => chosen.every(({ contentHash }) => contentHash !== one.contentHash));
  const isAny = chosen.length > 0 || sending.length > 0;
  // The button that had the focus goes with its file; what takes the focus is there once that is drawn.
  const isRemoved = useRef(false);
  useEffect(() => {
    if (!isRemoved.current) return;
    isRemoved.current = false;
    document.getElementById(isAny ? `${id}-more` : id)?.focus();
  }, [chosen, id, isAny]);
  const remove = (annex: AnnexView) => {
    isRemoved.current = true;
    annexes.remove(annex);
  };
  return (
    <>
      <FormField name="annexes" hint={t(isAny ? 'draft.annexesMore' : 'draft.annexesHint')} required={!isAny}>
        <FileDrop name="annexes" accept=".pdf" multiple hidden={isAny} onFiles={annexes.add} />
      </FormField>
      {isAny && (
        <ul className={styles.list}>
          {chosen.map((annex) => (
            <li key={annex.contentHash} className={styles.item}>
              <div className={styles.line}>
                <DocumentRegular aria-hidden />
                <span className={styles.name}>{annex.fileName}</span>
                <span className={styles.quiet}>{format.bytes(annex.bytes)}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<DeleteRegular />}
                  onClick={() => {
                    remove(annex);
                  }}
                >
                  {t('form.removeFile', { fileName: annex.fileName })}
                </Button>
              </div>
              <Checkbox
                label={t('draft.confidentialOf', { fileName: annex.fileName })}
                checked={annex.confidential}
                onChange={(_, { checked }) => {
                  annexes.mark(annex, checked === true);
                }}
              />
            </li>
          ))}
          {sending.map(({ name, size }) => (
            <li key={name} className={styles.item}>
              <div className={styles.line}>
                <DocumentRegular aria-hidden />
                <span className={styles.name}>{name}</span>
                <span className={styles.quiet}>{format.bytes(size)}</span>
                <span className={styles.quiet}>{t('draft.fileSending')}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {refused.map(({ name, why }) => (
          <p key={name} className={styles.wrong}>
            {t('draft.fileRefused', { fileName: name, why })}
          </p>
        ))}
      </div>
      {isAny && (
        <div>
          <Button
            id={`${id}-more`}
            size="small"
            icon={<AddRegular />}
            onClick={() => document.getElementById(id)?.click()}
          >
            {t('form.moreFiles')}
          </Button>
        </div>
      )}
      {left.length > 0 && (
        <ul className={styles.list}>
          {left.map((annex) => (
            <li key={annex.contentHash} className={styles.line}>
              <span className={styles.name}>{annex.fileName}</span>
              <Button
                size="small"
                icon={<AddRegular />}
                onClick={() => {
                  annexes.take(annex);
                }}
              >
                {t('draft.takeFile', { fileName: annex.fileName })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
