import { format as formatted, getFormatInfo, isValidFormat } from 'numfmt';

/** Turns a number of a cell into what the cell says. */
export type ShownNumber = (value: number, format: string) => string;

const MOST_FORMAT = 255;
const MS_A_DAY = 86_400_000;
const FROM_1904 = 1462;
/** 1 January of the year 10000, where the days of a spreadsheet end. */
const END_OF_DAYS = 2_958_466;

type Kind = 'plain' | 'percent' | 'asShown' | 'time' | 'day' | 'dayAndTime';

/**
 * What a cell says by its number and format: a day as `2026-09-16`, with a time as `2026-09-16 14:05:00`, whatever the
 * order of the parts in the format; a time or a duration as it shows (`14:05`, `26:30`); a share in percent (`95.4%`);
 * a number that a format spells (`Hold 3`, `00042`, `Ja`) as it shows; any other as it is, with a point and without
 * marks between thousands, for what is shown of it may be rounded.
 */
export function shownNumbers(countsFrom1904: boolean): ShownNumber {
  const kinds = new Map<string, Kind>();
  return (value, format) => {
    let kind = kinds.get(format);
    if (kind === undefined) kinds.set(format, (kind = kindOf(format)));
    switch (kind) {
      case 'plain':
        return plain(value);
      case 'percent':
        return `${plain(value * 100)}%`;
      case 'asShown':
      case 'time':
        return formatted(format, value, { throws: false });
      case 'day':
      case 'dayAndTime':
        return dayOf(value + (countsFrom1904 ? FROM_1904 : 0), kind === 'dayAndTime') ?? plain(value);
      default:
        return kind satisfies never;
    }
  };
}

/** Fifteen digits are what a spreadsheet keeps; more would show how the number is stored. */
const plain = (value: number): string => String(Number(value.toPrecision(15)));

function kindOf(format: string): Kind {
  if (format.length > MOST_FORMAT || !isValidFormat(format)) return 'plain';
  switch (getFormatInfo(format).type) {
    case 'date':
      return 'day';
    case 'datetime':
      return 'dayAndTime';
    case 'time':
      return 'time';
    case 'percent':
      return 'percent';
    default:
      return isSpelled(format) ? 'asShown' : 'plain';
  }
}

/** Whether a format writes letters, or digits that the number has not, without rounding it. */
function isSpelled(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const hasOwnText = /"[^"]+"|\\./.test(format);
  return !/general|[.,eE/?@]/i.test(bare) && (hasOwnText || /0.*0|^;+$/.test(bare));
}

function dayOf(serial: number, withTime: boolean): string | undefined {
  if (serial < 0 || serial >= END_OF_DAYS) return undefined;
  const seconds = Math.round(serial * 86_400);
  const at = new Date(Date.UTC(1899, 11, 30) + (withTime ? seconds * 1000 : Math.floor(serial) * MS_A_DAY));
  const [day, time = ''] = at.toISOString().slice(0, 19).split('T');
  return withTime && time !== '00:00:00' ? `${day ?? ''} ${time}` : day;
}
