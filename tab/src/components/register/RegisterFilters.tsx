import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { FoldedFilters } from '../form/FoldedFilters';
import type { RegisterFilter } from './useRegisterFilter';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  search: { flex: '2 1 260px', minWidth: 0 },
  choice: { flex: '1 1 180px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

type Props<Standing extends string> = {
  filter: RegisterFilter<Standing>;
  set: (name: keyof RegisterFilter<Standing>, value: string) => void;
  searchLabel: string;
  standings: readonly (readonly [standing: Standing, text: string])[];
};

/** Where the reader says which suppliers or systems to show. */
export function RegisterFilters<Standing extends string>({
  filter: { search, standing, withRetired },
  set,
  searchLabel,
  standings,
}: Props<Standing>) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <FoldedFilters
      label={t('suppliers.filters')}
      open={search !== '' || standing !== undefined || withRetired}
    >
      <div className={styles.filters}>
        <Field className={styles.search} label={searchLabel}>
          <Input
            type="search"
            value={search}
            onChange={(_, { value }) => {
              set('search', value);
            }}
          />
        </Field>
        <Field className={styles.choice} label={t('suppliers.anyStanding')}>
          <Select
            value={standing ?? ''}
            onChange={(_, { value }) => {
              set('standing', value);
            }}
          >
            <option value="">{t('suppliers.all')}</option>
            {standings.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
        <Checkbox
          label={t('suppliers.withRetired')}
          checked={withRetired}
          onChange={(_, { checked }) => {
            set('withRetired', checked === true ? '1' : '');
          }}
        />
      </div>
    </FoldedFilters>
  );
}
