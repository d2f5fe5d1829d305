import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { MEMBER_STANDINGS } from '../../../../../domain/training/coverage';
import { MemberSearch } from './MemberSearch';
import type { useTrainingMembers } from './useTrainingMembers';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalM,
    '@media print': { display: 'none' },
  },
  search: { flex: '1 1 240px', maxWidth: '360px', minWidth: 0 },
  choice: { flex: '0 1 200px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

export const VIEWS = ['byCompetence', 'byCourse'] as const;
export type MatrixView = (typeof VIEWS)[number];

type Props = Pick<ReturnType<typeof useTrainingMembers>, 'setSearch' | 'standing' | 'setStanding'> & {
  view: MatrixView;
  onView: (view: MatrixView) => void;
};

function Filters({ setSearch, standing, setStanding, view, onView }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <search className={styles.filters} aria-label={t('training.matrix')}>
      <Field className={styles.choice} label={t('coverage.view')}>
        <Select
          value={view}
          onChange={(_, { value }) => {
            onView(VIEWS.find((one) => one === value) ?? 'byCompetence');
          }}
        >
          {VIEWS.map((one) => (
            <option key={one} value={one}>
              {t(`coverage.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.choice} label={t('coverage.standing')}>
        <Select
          value={standing ?? ''}
          onChange={(_, { value }) => {
            setStanding(MEMBER_STANDINGS.find((one) => one === value));
          }}
        >
          <option value="">{t('coverage.all')}</option>
          {MEMBER_STANDINGS.map((one) => (
            <option key={one} value={one}>
              {t(`memberStanding.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <MemberSearch className={styles.search} label={t('coverage.search')} onSearch={setSearch} />
    </search>
  );
}

/** Whom the matrix shows, and by what. Drawn anew only when they change, and not with the list. */
export const MemberFilters = memo(Filters);
