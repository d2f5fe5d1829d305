import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/unreachable';
import { getContent } from '../../../../functions/contracts/decision';
import type { TrainingView } from '../../../../functions/contracts/training';
import { Failure } from '../../components/Failure';
import { useDownload } from '../../components/useDownload';
import { useFormat } from '../../words/useFormat';

type Completion = TrainingView['members'][number]['completions'][number];

const useStyles = makeStyles({
  link: { fontSize: 'inherit', textAlign: 'left' },
  date: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', display: 'block' },
  evidence: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The day a course was completed, and what shows it. */
export function CompletionMark({ completion }: { completion: Completion }) {
  const format = useFormat();
  const styles = useStyles();
  return (
    <>
      <span className={styles.date}>{format.shortDate(completion.completedOn)}</span>
      <span className={styles.evidence}>
        <Evidence evidence={completion.evidence} />
      </span>
    </>
  );
}

function Evidence({ evidence }: { evidence: Completion['evidence'] }) {
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
