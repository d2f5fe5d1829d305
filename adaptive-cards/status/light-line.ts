import type { CardElementArray, IRichTextBlock, ITextRun, TextColor } from '@microsoft/teams.cards';
import { daysBetween, type DanishDate } from '../../domain/calendar/danish-time';
import type { Colour, Light } from '../../domain/status/light';
import { sentence } from '../parts/own-text';
import type { Language } from '../../words/language';
import { COLOUR_WORDS, LABEL_WORDS, RULE_SENTENCES } from '../../words/status/light-words';
import { limitSentence } from '../../words/status/limit-words';
import { REPORT_CARD_WORDS } from '../../words/status/report-card-words';
import { writtenDate } from '../../words/written-dates';

const TEXT_COLOUR = {
  green: 'Good',
  yellow: 'Warning',
  red: 'Attention',
  grey: 'Default',
} satisfies Record<Colour, TextColor>;

/** Only the mark is coloured: yellow letters cannot be read on white. */
const colourMark = (colour: Colour): ITextRun => ({
  type: 'TextRun',
  text: colour === 'grey' ? '○ ' : '● ',
  color: TEXT_COLOUR[colour],
});

/** What has a colour, the colour as its mark and its word, and what must be known with it, on one line. */
export const colourLine = (
  name: string,
  colour: Colour,
  { language, beside = '' }: { language: Language; beside?: string },
): IRichTextBlock => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [
    colourMark(colour),
    { type: 'TextRun', text: `${name} · ` },
    { type: 'TextRun', text: COLOUR_WORDS[colour][language], weight: 'Bolder' },
    ...(beside === '' ? [] : [{ type: 'TextRun' as const, text: ` · ${beside}` }]),
  ],
});

/** Why a light has its colour, by what kind of demand and on which data. */
function lightReason(
  light: Light,
  { language, on, source }: { language: Language; on: DanishDate; source?: string },
): CardElementArray {
  const words = REPORT_CARD_WORDS[language];
  const data =
    light.dataOn === null
      ? words.noData
      : words.dataOn(writtenDate(light.dataOn, language), daysBetween(light.dataOn, on));
  const origin = light.label === 'guidance' && source !== undefined ? ` (${source})` : '';
  const limit = [limitSentence(light, language)].filter((one) => one !== undefined);
  return [
    sentence(RULE_SENTENCES[light.rule][language]),
    sentence([`${LABEL_WORDS[light.label][language]}${origin}`, ...limit, data].join(' · '), {
      size: 'Small',
      isSubtle: true,
      spacing: 'None',
    }),
  ];
}

/** A heading with the colour's word beside it, and below it why; by hand it may be another colour than the computed one. */
export const lightLine = (
  title: string,
  light: Light,
  shown: { language: Language; on: DanishDate; source?: string; colour?: Colour },
): CardElementArray => [
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
              colourMark(shown.colour ?? light.colour),
              {
                type: 'TextRun',
                weight: 'Bolder',
                text: COLOUR_WORDS[shown.colour ?? light.colour][shown.language],
              },
            ],
          },
        ],
      },
    ],
  },
  ...lightReason(light, shown),
];
