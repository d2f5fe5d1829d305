import type { CardElementArray, TextColor } from '@microsoft/teams.cards';
import { daysBetween, type DanishDate } from '../../domain/calendar/danish-time';
import type { Colour, Light } from '../../domain/status/light';
import { sentence } from '../parts/own-text';
import type { Language } from '../words/language';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../words/light-words';
import { REPORT_CARD_WORDS } from '../words/report-card-words';
import { writtenDate } from '../words/written-values';

const TEXT_COLOUR = {
  green: 'Good',
  yellow: 'Warning',
  red: 'Attention',
  grey: 'Default',
} satisfies Record<Colour, TextColor>;

/** A section's name and its light: the colour as a word, why it has it, by what kind of demand and on which data. */
export function lightLine(
  title: string,
  light: Light,
  { language, on, source }: { language: Language; on: DanishDate; source?: string },
): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const data =
    light.dataOn === null
      ? words.noData
      : words.dataOn(writtenDate(light.dataOn, language), daysBetween(light.dataOn, on));
  const origin = light.label === 'guidance' && source !== undefined ? ` (${source})` : '';
  return [
    {
      type: 'ColumnSet',
      separator: true,
      spacing: 'Medium',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [sentence(title, { weight: 'Bolder', size: 'Medium', style: 'heading' })],
        },
        {
          type: 'Column',
          width: 'auto',
          items: [
            {
              type: 'RichTextBlock',
              inlines: [
                // Only the mark is coloured: yellow letters cannot be read on white.
                {
                  type: 'TextRun',
                  text: light.colour === 'grey' ? '○ ' : '● ',
                  color: TEXT_COLOUR[light.colour],
                },
                { type: 'TextRun', text: COLOUR_WORDS[light.colour][language], weight: 'Bolder' },
              ],
            },
          ],
        },
      ],
    },
    sentence(RULE_SENTENCES[light.rule][language]),
    sentence(`${LABEL_WORDS[light.label][language]}${origin} · ${data}`, {
      size: 'Small',
      isSubtle: true,
      spacing: 'None',
    }),
  ];
}
