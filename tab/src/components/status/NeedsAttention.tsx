import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { attentionIn, MOST_AREAS } from '../../../../domain/status/attention';
import { reasonFor } from '../../../../words/status/reason-words';
import { ATTENTION, COLOURS_IN_LINE } from '../../../../words/status/status-labels';
import { figureLine } from '../../../../words/status/whole-words';
import type { SectionView } from '../../../../contracts/status/report';
import { useLanguage } from '../../words/useLanguage';
import { usePersonName } from '../people/usePersonName';
import { ColourMark } from './ColourMark';

const useStyles = makeStyles({
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  area: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { margin: 0, overflowWrap: 'anywhere' },
  rest: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

type Props = {
  sections: readonly SectionView[];
  /** Only the worst of them, under a heading that says so. */
  worst?: boolean;
};

/** The two or three areas that need attention, the worst first, each with its figure and reason; all others on one line. */
export function NeedsAttention({ sections, worst = false }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const nameOf = usePersonName();
  const words = ATTENTION[language];
  const { areas, rest } = attentionIn(sections, worst ? 1 : MOST_AREAS);
  const shown = new Set(areas.map(({ status }) => status.section));
  const byHand = sections.filter(({ override, section }) => override !== null && !shown.has(section)).length;
  const colours = COLOURS_IN_LINE[language](rest);
  return (
    <>
      {areas.length > 0 && (
        <>
          {!worst && <h3 className={styles.name}>{t('report.attention')}</h3>}
          <ul className={styles.list}>
            {areas.map(({ status: { section, light, override }, colour, figure }) => (
              <li key={section} data-attention={section}>
                <div className={styles.area}>
                  <ColourMark colour={colour} />
                  {t(`section.${section}`)}
                </div>
                <p className={styles.why}>
                  {figure !== null && `${figureLine(figure, language)}. `}
                  {override === null
                    ? reasonFor(light.rule, language)
                    : t('report.override', { name: nameOf(override.by), reason: override.reason })}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {colours !== '' && (
        <p className={styles.rest}>
          {areas.length === 0 ? words.none(colours) : words.rest(colours)}
          {byHand > 0 && `, ${words.byHand(byHand)}`}.
        </p>
      )}
    </>
  );
}
