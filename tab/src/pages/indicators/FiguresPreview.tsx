import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorPreview } from '../../../../functions/contracts/indicators';
import { Failure } from '../../components/Failure';
import { ImportTable } from '../../components/ImportTable';

const useStyles = makeStyles({
  shown: { outlineStyle: 'none' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
});

type Props = {
  preview: IndicatorPreview;
  busy: boolean;
  failure: Error | null;
  onWrite: () => void;
  onStartOver: () => void;
  /** What else can be done with the file. */
  children?: ReactNode;
};

/** Every row with its fate, before anything is written. Takes the focus: it stands where the form was. */
export function FiguresPreview({ preview, busy, failure, onWrite, onStartOver, children }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => {
    shown.current?.focus();
  }, []);
  const count = preview.counts.new + preview.counts.replaces;
  return (
    <div ref={shown} tabIndex={-1} className={styles.shown}>
      {failure && <Failure error={failure} title={t('form.refused')} />}
      <div className={styles.actions}>
        {count > 0 ? (
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
            {t('import.write', { count })}
          </Button>
        ) : (
          <span>{t('import.nothing')}</span>
        )}
        <Button onClick={onStartOver}>{t('import.again')}</Button>
        {children}
      </div>
      <ImportTable preview={preview} />
    </div>
  );
}
