import { makeStyles, tokens } from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Answer } from '../components/Answer';
import { Failure } from '../components/Failure';
import { askForPeople, askForToken } from './local-issuer';
import { PlainPage } from './PlainPage';

const useStyles = makeStyles({
  lead: { margin: `0 0 ${tokens.spacingVerticalL}`, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground2 },
});

/** Asks who the reader is, among the people that the local issuer knows. */
export function WhoAreYouPage({ url, onToken }: { url: string; onToken: (token: string) => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const people = useQuery({ queryKey: ['people', url], queryFn: () => askForPeople(url) });
  const choose = useMutation({ mutationFn: (oid: string) => askForToken(url, oid), onSuccess: onToken });
  return (
    <PlainPage title={t('signIn.title')}>
      <p className={styles.lead}>{t('signIn.lead')}</p>
      {choose.isError && <Failure error={choose.error} />}
      <Answer query={people} empty={(found) => (found.length === 0 ? t('signIn.none') : undefined)}>
        {(found) => (
          <ul className={styles.list}>
            {found.map(({ oid, name, title }) => (
              <li key={oid} className={styles.item}>
                <button
                  type="button"
                  className={styles.person}
                  disabled={choose.isPending}
                  onClick={() => {
                    choose.mutate(oid);
                  }}
                >
                  <span className={styles.name}>{name}</span>
                  <span className={styles.title}>{title}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </PlainPage>
  );
}
