import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import { getContent } from '../../../../contracts/decision/decision';
import type { CompletionView } from '../../../../contracts/training/training';
import { FileLink } from '../FileLink';

const useStyles = makeStyles({ link: { fontSize: 'inherit', textAlign: 'left' } });

/** What shows that a course was taken; a file can be fetched. */
export function Evidence({ evidence }: { evidence: CompletionView['evidence'] }) {
  const { t } = useTranslation();
  const styles = useStyles();
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
        <FileLink
          endpoint={getContent}
          params={{ contentHash: evidence.contentHash }}
          fileName={evidence.fileName}
        />
      );
    default:
      return unreachable(evidence);
  }
}
