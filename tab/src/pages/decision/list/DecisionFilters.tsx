import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../../../domain/decision/content';
import { FoldedFilters } from '../../../components/form/FoldedFilters';
import { useMe } from '../../../session/session-context';
import { isAnyChosen, STANDING_GROUPS, type Filter } from './decision-filter';
import type { useFilter } from './useFilter';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  search: { flex: '1 1 240px', minWidth: 0 },
  choice: { flex: '1 1 180px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

type Props = { filter: Filter; set: ReturnType<typeof useFilter>['set'] };

/** Where the reader says which decisions to show: what waits for them if they answer, what is to be journalised if they do that. */
export function DecisionFilters({ filter, set }: Props) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  return (
    <FoldedFilters label={t('decisions.filters')} open={isAnyChosen(filter)}>
      <div className={styles.filters}>
        <Field className={styles.search} label={t('decisions.search')}>
          <Input
            type="search"
            value={filter.search}
            onChange={(_, { value }) => {
              set('search', value);
            }}
          />
        </Field>
        <Field className={styles.choice} label={t('decisions.group')}>
          <Select
            value={filter.group ?? ''}
            onChange={(_, { value }) => {
              set('group', value);
            }}
          >
            <option value="">{t('decisions.all')}</option>
            {STANDING_GROUPS.map((group) => (
              <option key={group} value={group}>
                {t(`decisions.groups.${group}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={styles.choice} label={t('decisions.kind')}>
          <Select
            value={filter.kind ?? ''}
            onChange={(_, { value }) => {
              set('kind', value);
            }}
          >
            <option value="">{t('decisions.all')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
        {(abilities.vote || filter.onlyMine) && (
          <Checkbox
            label={t('decisions.onlyMine')}
            checked={filter.onlyMine}
            onChange={(_, { checked }) => {
              set('onlyMine', checked === true ? '1' : '');
            }}
          />
        )}
        {(abilities.followUpDecisions || filter.toJournal) && (
          <Checkbox
            label={t('decisions.toJournal')}
            checked={filter.toJournal}
            onChange={(_, { checked }) => {
              set('toJournal', checked === true ? '1' : '');
            }}
          />
        )}
      </div>
    </FoldedFilters>
  );
}
