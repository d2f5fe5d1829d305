import { useTranslation } from 'react-i18next';
import { isLink } from '../../../../domain/ground/link';
import { EXHIBIT_MOST } from '../../../../domain/register/exhibit-limits';
import { useFaultWords } from '../form/useFaultWords';
import type { Form } from '../form/useForm';
import type { ExhibitName } from './exhibit-fields';

/** The labels of the fields of an exhibit, and what is wrong with what was written in them. */
export function useExhibit() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const labels: Readonly<Record<ExhibitName, string>> = {
    says: t('exhibit.says'),
    on: t('exhibit.on'),
    keptIn: t('exhibit.keptIn'),
    file: t('logCourse.file'),
    url: t('participation.url'),
    caseNumber: t('exhibit.kept.case'),
  };
  const faults = ({
    values: { says, on, keptIn, url, caseNumber },
    files,
  }: Pick<Form<ExhibitName>, 'values' | 'files'>): readonly (readonly [
    name: ExhibitName,
    fault: string | undefined,
  ])[] => [
    ['says', words.text(says, EXHIBIT_MOST.says)],
    ['on', words.date('fact', on)],
    ['file', keptIn === 'file' ? words.files(files.get('file') ?? []) : undefined],
    ['url', keptIn !== 'link' || isLink(url.trim()) ? undefined : t('participation.urlInvalid')],
    ['caseNumber', keptIn === 'case' ? words.text(caseNumber, EXHIBIT_MOST.caseNumber) : undefined],
  ];
  return { labels, faults };
}
