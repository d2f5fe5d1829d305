import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../domain/decision/content';
import { DUTIES, type Duty } from '../../../../domain/status/duty';
import { COMPETENCES } from '../../../../domain/training/competence';
import type { OverviewView } from '../../../../contracts/overview/overview';
import { AppLink } from '../../components/AppLink';
import { BasisLabel } from '../../components/BasisLabel';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';

const useStyles = makeStyles({
  blocks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  block: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalM },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  figure: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  link: { display: 'inline-block', marginTop: tokens.spacingVerticalXS },
  sentence: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  source: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { duties: NonNullable<OverviewView['duties']> };

/** The three duties by what is recorded: a figure, what it counts, and a sentence. It says what is lacking, never that the Act is kept. */
export function Duties({ duties }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const blockOf = useBlock(duties);
  return (
    <>
      <div className={styles.blocks}>
        {DUTIES.map((duty) => {
          const { figure, what, sentence, to } = blockOf(duty);
          const counted = (
            <>
              <span className={styles.figure}>{figure}</span> {what}
            </>
          );
          return (
            <section
              key={duty}
              className={styles.block}
              aria-label={t(`duties.name.${duty}`)}
              data-duty={duty}
            >
              <h3 className={styles.name}>{t(`duties.name.${duty}`)}</h3>
              {to === undefined ? (
                <span className={styles.link}>{counted}</span>
              ) : (
                <AppLink to={to} className={styles.link}>
                  {counted}
                </AppLink>
              )}
              <p className={styles.sentence}>{sentence}</p>
            </section>
          );
        })}
      </div>
      <div className={styles.source}>
        <BasisLabel label="law" />
        <span>{t('duties.source')}</span>
      </div>
    </>
  );
}

type Block = { figure: string; what: string; sentence: string; to: string | undefined };

function useBlock({ measures, awaited, newest, courses }: Props['duties']): (duty: Duty) => Block {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const of = (part: number, all: number) => t('duties.figure', { part, all });
  const approveSentence = () => {
    const { missing, changed, toReview } = measures;
    const others = toReview - changed;
    const said = [
      ...(missing > 0 ? [t('duties.approve.missing', { count: missing })] : []),
      ...(changed > 0 ? [t('duties.approve.changed', { count: changed })] : []),
      ...(others > 0 ? [t('duties.approve.toReview', { count: others })] : []),
    ];
    return said.length === 0 ? t('duties.approve.none') : said.join(' ');
  };
  const blocks = {
    approve: (): Block => ({
      figure: of(measures.inForce, MEASURE_CODES.length),
      what: t('duties.approve.what'),
      sentence: approveSentence(),
      to: abilities.viewDecisions ? '/beslutninger?slags=measureApproval' : undefined,
    }),
    oversee: (): Block => ({
      figure: newest === null ? '0' : of(newest.noted, newest.body),
      what:
        newest === null
          ? t('duties.oversee.whatNone')
          : t('duties.oversee.what', { statusOn: format.date(newest.statusOn) }),
      sentence:
        awaited !== null
          ? t('duties.oversee.awaited', { statusOn: format.date(awaited) })
          : t(newest === null ? 'duties.oversee.none' : 'duties.oversee.newest'),
      to: newest === null ? '/maanedsstatus' : `/maanedsstatus/${newest.month}`,
    }),
    courses: (): Block => ({
      figure: of(courses.withCourse, courses.members),
      what: t('duties.courses.what'),
      sentence: t('duties.courses.areas', { part: courses.areasCarried, all: COMPETENCES.length }),
      to: abilities.viewTraining ? '/uddannelse' : undefined,
    }),
  } satisfies Record<Duty, () => Block>;
  return (duty) => blocks[duty]();
}
