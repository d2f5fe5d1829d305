import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isTeamsLink } from '../../../../domain/meeting/gathering';
import type { MeetingView } from '../../../../contracts/meeting/meeting';

const useStyles = makeStyles({
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: `0 0 ${tokens.spacingVerticalL}`,
    overflowWrap: 'anywhere',
  },
});

/** Where a meeting is held, and the way into it in Teams. */
export function Gathering({ meeting: { place, teamsLink } }: { meeting: MeetingView }) {
  const { t } = useTranslation();
  const styles = useStyles();
  if (place === null && teamsLink === null) return null;
  return (
    <p className={styles.where}>
      {place !== null && (
        <span>
          {t('meeting.place')}: {place}
        </span>
      )}
      {teamsLink !== null && isTeamsLink(teamsLink) && (
        <Link href={teamsLink} target="_blank" rel="noopener noreferrer">
          {t('meeting.join')}
        </Link>
      )}
    </p>
  );
}
