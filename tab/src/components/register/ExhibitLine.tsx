import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import type { Endpoint } from '../../../../contracts/endpoint';
import { getRegisterFile, type ExhibitView } from '../../../../contracts/register/exhibit';
import { useFormat } from '../../words/useFormat';
import { FileLink } from '../FileLink';

const useStyles = makeStyles({ link: { fontSize: 'inherit', textAlign: 'left' } });

/** Where the file of an exhibit is read: what is confidential lies with its own register and nowhere else. */
type FilesAt = { endpoint: Endpoint<'none', 'file'>; params?: Readonly<Record<string, string>> };
const OF_REGISTERS: FilesAt = { endpoint: getRegisterFile };

/** What shows that something is so, on one line, with the way to it. */
export function ExhibitLine({
  exhibit,
  filesAt = OF_REGISTERS,
  isReadable = true,
}: {
  exhibit: ExhibitView;
  filesAt?: FilesAt;
  /** Whether the reader may open its file; otherwise only the name of the file is said. */
  isReadable?: boolean;
}) {
  const format = useFormat();
  return (
    <>
      {exhibit.says} ({format.date(exhibit.on)}){' '}
      {exhibit.kept.kind === 'file' && !isReadable ? (
        exhibit.kept.fileName
      ) : (
        <Kept kept={exhibit.kept} filesAt={filesAt} />
      )}
    </>
  );
}

function Kept({ kept, filesAt }: Pick<ExhibitView, 'kept'> & { filesAt: FilesAt }) {
  const { t } = useTranslation();
  const styles = useStyles();
  switch (kept.kind) {
    case 'case':
      return t('exhibit.onCase', { caseNumber: kept.caseNumber });
    case 'link':
      return (
        <Link href={kept.url} target="_blank" rel="noreferrer" className={styles.link}>
          {t('training.evidenceLink')}
        </Link>
      );
    case 'file':
      return (
        <FileLink
          endpoint={filesAt.endpoint}
          params={{ ...filesAt.params, contentHash: kept.contentHash }}
          fileName={kept.fileName}
        />
      );
    default:
      return unreachable(kept);
  }
}
