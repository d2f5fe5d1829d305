import { Link, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { unreachable } from '../../../../domain/ground/unreachable';
import { getRegisterFile, type ExhibitView } from '../../../../contracts/register/exhibit';
import { useFormat } from '../../words/useFormat';
import { Failure } from '../Failure';
import { useDownload } from '../useDownload';

const useStyles = makeStyles({ link: { fontSize: 'inherit', textAlign: 'left' } });

/** What shows that something is so, on one line, with the way to it. */
export function ExhibitLine({ exhibit }: { exhibit: ExhibitView }) {
  const format = useFormat();
  return (
    <>
      {exhibit.says} ({format.date(exhibit.on)}) <Kept kept={exhibit.kept} />
    </>
  );
}

function Kept({ kept }: Pick<ExhibitView, 'kept'>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const download = useDownload();
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
        <>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              const { contentHash, fileName } = kept;
              download.mutate({ endpoint: getRegisterFile, params: { contentHash }, fileName });
            }}
          >
            {kept.fileName}
          </Link>
          {download.isError && <Failure error={download.error} />}
        </>
      );
    default:
      return unreachable(kept);
  }
}
