import { Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useFormStyles } from '../../components/form/form.styles';
import { MOST_SHOWN, SOURCES, type usePeopleToLog } from './usePeopleToLog';

type Props = {
  choice: ReturnType<typeof usePeopleToLog>;
  /** Whether there is a field to find people by name however few they are. */
  searchable?: boolean;
};

/** From whom to choose, and a field to find somebody by name where there are many. */
export function PeopleSource({ choice, searchable = false }: Props) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const { source, setSource, search, setSearch, people, shown, found } = choice;
  const isCut = shown.length < found;
  return (
    <div className={styles.pair}>
      <Field className={styles.field} label={t('logPeople.from')}>
        <Select
          value={source}
          onChange={(_, { value }) => {
            setSource(SOURCES.find((one) => one === value) ?? 'managementBody');
            setSearch('');
          }}
        >
          {SOURCES.map((one) => (
            <option key={one} value={one}>
              {one === 'roster' ? t('logPeople.roster') : t(`audience.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(searchable || people.length > MOST_SHOWN) && (
        <Field
          label={t('logPeople.search')}
          {...(isCut ? { hint: t('logPeople.searchHint', { most: MOST_SHOWN, all: found }) } : {})}
        >
          <Input
            type="search"
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
        </Field>
      )}
    </div>
  );
}
