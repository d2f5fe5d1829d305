import { useTranslation } from 'react-i18next';
import type { getBaselinesFile } from '../../../../contracts/baseline/baseline';
import type { getExercisesFile } from '../../../../contracts/exercise/exercise';
import type { getMeasuresFile } from '../../../../contracts/measure/measure';
import type { getSuppliersFile, getSystemsFile } from '../../../../contracts/register/register-list';
import { DAY_IN_ADDRESS, endOf, usePastDay } from '../../day/day-shown';
import { FileButtons } from '../FileButtons';
import type { useDownload } from '../useDownload';

type Props = {
  endpoint:
    | typeof getMeasuresFile
    | typeof getSuppliersFile
    | typeof getSystemsFile
    | typeof getBaselinesFile
    | typeof getExercisesFile;
  /** Without its extension. */
  fileName: string;
  /** Whether it can be had as csv as well. */
  csv?: boolean;
  download: ReturnType<typeof useDownload>;
};

/** The buttons that get a register as a file, as it stood on the day that is shown. */
export function RegisterFile({ endpoint, fileName, csv = false, download }: Props) {
  const { t } = useTranslation();
  const past = usePastDay();
  return (
    <FileButtons
      formats={[['xlsx', t('paper.xlsx')], ...(csv ? ([['csv', t('paper.csv')]] as const) : [])]}
      busy={download.isPending}
      onChoose={(format) => {
        download.mutate({
          endpoint,
          query: {
            ...(past === undefined ? {} : { [DAY_IN_ADDRESS]: endOf(past) }),
            ...(format === 'csv' ? { format } : {}),
          },
          fileName: `${fileName}.${format}`,
        });
      }}
    />
  );
}
