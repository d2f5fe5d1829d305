import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { AnnexView } from '../../../../functions/contracts/decision';
import { Failure } from '../../components/Failure';
import { useDownload } from '../../components/useDownload';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  size: { color: tokens.colorNeutralForeground2 },
});

/** The files that belong to the decision. */
export function Annexes({ annexes }: { annexes: readonly AnnexView[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const download = useDownload();
  return (
    <>
      <ul className={styles.list}>
        {annexes.map((annex) => (
          <li key={annex.contentHash} className={styles.item}>
            <Button
              icon={<ArrowDownloadRegular />}
              disabledFocusable={download.isPending}
              onClick={() => {
                download.mutate(annex);
              }}
            >
              {t('decision.download', { fileName: annex.fileName })}
            </Button>
            <span className={styles.size}>{format.bytes(annex.bytes)}</span>
          </li>
        ))}
      </ul>
      {download.isError && <Failure error={download.error} />}
    </>
  );
}
