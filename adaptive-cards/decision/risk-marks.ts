import type { CardElementArray, ContainerStyle, IColumn } from '@microsoft/teams.cards';
import { riskIn } from '../../domain/decision/content';
import { sentence } from '../parts/own-text';
import { plainText } from '../parts/plain-text';
import { DECISION_CARD_WORDS } from '../../words/decision/decision-card-words';
import { riskWords, type RiskWords } from '../../words/decision/scale-words';
import type { DecisionCardView } from './decision-card-view';

/** The risk before and after as two marks side by side. The word says what the colour says; nothing where there is no risk. */
export function riskMarks({ content, scale, language }: DecisionCardView): CardElementArray {
  const risk = riskIn(content);
  if (risk === undefined || scale === null) return [];
  const words = DECISION_CARD_WORDS[language];
  const [before, after] = [riskWords(scale, risk.before, language), riskWords(scale, risk.after, language)];
  const mark = (label: string, level: RiskWords): IColumn => ({
    type: 'Column',
    width: 'stretch',
    style: styleOf(level),
    items: [
      sentence(label, { size: 'Small' }),
      ...plainText(words.riskLevel(level), { bold: true, spacing: 'None' }),
    ],
  });
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        mark(words.markBefore, before),
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          spacing: 'Small',
          items: [sentence('→')],
        },
        { ...mark(words.markAfter, after), spacing: 'Small' },
      ],
    },
    sentence((after.isWithinAppetite ? words.withinAppetite : words.aboveAppetite)(risk.scaleVersion), {
      size: 'Small',
    }),
  ];
}

const styleOf = ({ isWithinAppetite, isHighest }: RiskWords): ContainerStyle =>
  isWithinAppetite ? 'good' : isHighest ? 'attention' : 'warning';
