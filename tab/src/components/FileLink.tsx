import { Link, makeStyles } from '@fluentui/react-components';
import type { Endpoint } from '../../../contracts/endpoint';
import { Failure } from './Failure';
import { useDownload } from './useDownload';

const useStyles = makeStyles({ link: { fontSize: 'inherit', textAlign: 'left' } });

type Props = {
  endpoint: Endpoint<'none', 'file'>;
  params: Readonly<Record<string, string>>;
  fileName: string;
};

/** A file by its name in a line of text, fetched when it is pressed. */
export function FileLink({ endpoint, params, fileName }: Props) {
  const styles = useStyles();
  const download = useDownload();
  return (
    <>
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          download.mutate({ endpoint, params, fileName });
        }}
      >
        {fileName}
      </Link>
      {download.isError && <Failure error={download.error} />}
    </>
  );
}
