import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import { getContent } from '../../../../contracts/decision/decision';
import type { CompletionView } from '../../../../contracts/training/training';
import { Failure } from '../Failure';
import { useDownload } from '../useDownload';

const useStyles = makeStyles({ link: { fontSize: 'inherit', textAlign: 'left' } });

/** What shows that a course was taken; a file can be fetched. */
export function Evidence({ evidence }: { evidence: CompletionView['evidence'] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
  switch (evidence.kind) {
    case 'seenByCoordinator':
      return t('training.evidenceSeen');
    case 'participantList':
      return t('training.evidenceList', { fileName: evidence.fileName });
    case 'ownWord':
      return t('training.evidenceOwnWord');
    case 'link':
      return (
        <Link href={evidence.url} target="_blank" rel="noreferrer" className={styles.link}>
          {t('training.evidenceLink')}
        </Link>
      );
    case 'file':
      return (
        <>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              const { contentHash, fileName } = evidence;
              download.mutate({ endpoint: getContent, params: { contentHash }, fileName });
            }}
          >
            {evidence.fileName}
          </Link>
          {download.isError && <Failure error={download.error} />}
        </>
      );
    default:
      return unreachable(evidence);
  }
}
