import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { TRAIL_GROUPS } from '../../../../domain/trail/trail-group';
import { MOST_SEARCH_LETTERS, type TrailThing } from '../../../../contracts/ledger/ledger';
import type { PersonView } from '../../../../contracts/values';
import { FoldedFilters } from '../../components/form/FoldedFilters';
import { usePersonName } from '../../components/people/usePersonName';
import { ThingField } from './ThingField';
import type { TrailQuery } from './useTrailFilter';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  search: { flex: '2 1 260px', minWidth: 0 },
  choice: { flex: '1 1 180px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  day: { flex: '1 1 140px', minWidth: 0 },
  input: { minWidth: 0 },
});

type Props = {
  query: TrailQuery;
  actors: readonly PersonView[];
  thing: TrailThing | null;
  isFiltered: boolean;
  onChoose: (chosen: Partial<TrailQuery>) => void;
  onReset: () => void;
};

/** Where the reader says which entries to show. Words and days count when they are sent or left, not as they are typed. */
export function TrailFilters({ query, actors, thing, isFiltered, onChoose, onReset }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const settle = (name: 'from' | 'to' | 'search', value: string) => {
    if (value.trim() !== query[name]) onChoose({ [name]: value.trim() });
  };
  return (
    <FoldedFilters label={t('ledger.filters')} open={isFiltered}>
      <form
        className={styles.filters}
        onSubmit={(event) => {
          event.preventDefault();
          const written = new FormData(event.currentTarget);
          const textOf = (name: string) => {
            const value = written.get(name);
            return typeof value === 'string' ? value.trim() : '';
          };
          onChoose({ from: textOf('from'), to: textOf('to'), search: textOf('search') });
        }}
      >
        <ThingField
          chosen={thing}
          onChoose={(key) => {
            onChoose({ thing: key });
          }}
        />
        <Field className={styles.choice} label={t('ledger.actor')}>
          <Select
            value={query.actor}
            onChange={(_, { value }) => {
              onChoose({ actor: value });
            }}
          >
            <option value="">{t('ledger.all')}</option>
            <option value="system">{t('ledger.system')}</option>
            {actors.map((person) => (
              <option key={person.personId} value={person.personId}>
                {nameOf(person)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.choice} label={t('ledger.group')}>
          <Select
            value={query.group}
            onChange={(_, { value }) => {
              onChoose({ group: value });
            }}
          >
            <option value="">{t('ledger.all')}</option>
            {TRAIL_GROUPS.map((group) => (
              <option key={group} value={group}>
                {t(`ledger.groups.${group}`)}
              </option>
            ))}
          </Select>
        </Field>
        {(['from', 'to'] as const).map((name) => (
          <Field key={name} className={styles.day} label={t(`ledger.${name}`)}>
            <Input
              // The address may change by the way back; the field then shows what it says.
              key={query[name]}
              className={styles.input}
              type="date"
              name={name}
              defaultValue={query[name]}
              onBlur={({ currentTarget }) => {
                settle(name, currentTarget.value);
              }}
            />
          </Field>
        ))}
        <Field className={styles.search} label={t('ledger.search')}>
          <Input
            key={query.search}
            className={styles.input}
            type="search"
            name="search"
            maxLength={MOST_SEARCH_LETTERS}
            defaultValue={query.search}
          />
        </Field>
        <Button type="submit" icon={<SearchRegular />}>
          {t('ledger.searchNow')}
        </Button>
        {isFiltered && (
          <Button appearance="subtle" onClick={onReset}>
            {t('ledger.reset')}
          </Button>
        )}
      </form>
    </FoldedFilters>
  );
}
