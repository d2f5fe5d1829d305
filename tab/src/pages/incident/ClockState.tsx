import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  AlertRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  ErrorCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ClockStanding } from '../../../../domain/incident/clock-standing';
import type { StandingClockView } from '../../../../contracts/incident/clock';
import { clockLine, clockSentence } from '../../../../words/incident/clock-sentences';
import { languageOf } from '../../../../words/language';
import { StateMark } from '../../components/StateMark';

const useStyles = makeStyles({
  // The first of these is too dark on a dark background.
  missed: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  notRequired: SubtractCircleRegular,
  notStarted: SubtractCircleRegular,
  running: ClockRegular,
  due: AlertRegular,
  overdue: ErrorCircleRegular,
  sentBack: AlertRegular,
  closedInTime: CheckmarkCircleRegular,
  closedLate: ErrorCircleRegular,
  closed: CheckmarkCircleRegular,
} satisfies Record<ClockStanding['state'], typeof ClockRegular>;

type Props = {
  clock: StandingClockView;
  asOf: string;
  /** Whether it runs although it was decided not to notify: the decision has ended nothing. */
  decidedNot?: boolean;
  /** Whether its name belongs to the sentence. */
  named?: boolean;
};

/** How a clock stands, as an icon and a sentence; the sentence alone says everything. */
export function ClockState({ clock, asOf, decidedNot = false, named = false }: Props) {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const { standing } = clock;
  const { state } = standing;
  const language = languageOf(i18n.language);
  // What the CSIRT has not answered is to be asked for; it is nothing that the municipality has missed.
  const isTheirs = clock.runsOn === 'csirt';
  const isMissed =
    !isTheirs &&
    (state === 'overdue' || state === 'closedLate' || (state === 'sentBack' && standing.isOverdue));
  return (
    <span
      data-clock={state}
      className={mergeClasses(
        isMissed && styles.missed,
        (state === 'notRequired' || state === 'notStarted') && styles.quiet,
      )}
    >
      <StateMark icon={isTheirs && state === 'overdue' ? ICONS.due : ICONS[state]}>
        {named ? clockLine(clock, asOf, language) : clockSentence(clock, asOf, language)}
      </StateMark>
      {decidedNot && <span>{t('incident.decidedNotClock')}</span>}
    </span>
  );
}
