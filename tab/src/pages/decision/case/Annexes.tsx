import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMatch } from 'react-router';
import { readAnnex, type DecisionDetail } from '../../../../../contracts/decision/decision';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import { Failure } from '../../../components/Failure';
import { useDownload } from '../../../components/useDownload';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  size: { color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
  button: { overflowWrap: 'anywhere', textAlign: 'left' },
});

/** Brings a list before the reader who came for it, as from the button of a card; nothing for whoever came for the case. */
function useAskedFor() {
  const list = useRef<HTMLUListElement>(null);
  const isAskedFor = useMatch('/beslutninger/:decisionId/bilag') !== null;
  useEffect(() => {
    if (!isAskedFor) return;
    list.current?.scrollIntoView({ block: 'center' });
    list.current?.focus({ preventScroll: true });
  }, [isAskedFor]);
  return list;
}

type Props = {
  decision: Pick<DecisionDetail, 'decisionId' | 'closedFiles'>;
  annexes: readonly AnnexView[];
};

/** Files that belong to a decision; reading one is asked for through the decision, which keeps a record of it. */
export function Annexes({ decision: { decisionId, closedFiles }, annexes }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const download = useDownload();
  const asked = useAskedFor();
  return (
    <>
      <ul className={styles.list} ref={asked} tabIndex={-1}>
        {annexes.map(({ contentHash, fileName, bytes, confidential }) => (
          <li key={contentHash} className={styles.item}>
            {closedFiles.includes(contentHash) ? (
              <span className={styles.name}>{fileName}</span>
            ) : (
              <Button
                className={styles.button}
                icon={<ArrowDownloadRegular />}
                disabledFocusable={download.isPending}
                onClick={() => {
                  download.mutate({ endpoint: readAnnex, params: { decisionId, contentHash }, fileName });
                }}
              >
                {t('decision.download', { fileName })}
              </Button>
            )}
            <span className={styles.size}>{format.bytes(bytes)}</span>
            {confidential && <Badge appearance="outline">{t('decision.confidential')}</Badge>}
            {closedFiles.includes(contentHash) && <span>{t('decision.closed')}</span>}
          </li>
        ))}
      </ul>
      {download.isError && <Failure error={download.error} />}
    </>
  );
}
