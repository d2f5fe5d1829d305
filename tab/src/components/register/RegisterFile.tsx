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
  fileName: string;
  download: ReturnType<typeof useDownload>;
};

/** The button that gets a register as a workbook, as it stood on the day that is shown. */
export function RegisterFile({ endpoint, fileName, download }: Props) {
  const { t } = useTranslation();
  const past = usePastDay();
  return (
    <FileButtons
      formats={[['xlsx', t('paper.xlsx')]]}
      busy={download.isPending}
      onChoose={() => {
        download.mutate({
          endpoint,
          query: past === undefined ? {} : { [DAY_IN_ADDRESS]: endOf(past) },
          fileName,
        });
      }}
    />
  );
}
