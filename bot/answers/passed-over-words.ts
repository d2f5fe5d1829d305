import type { Language } from '../../words/language';

/** Words beside a question that change nothing about it: greetings, politeness, the small words, and what the house is about. */
export const PASSED_OVER = {
  da: [
    'hej hejsa hey hi hallo goddag godmorgen god morgen godaften dag kære bot ledelsestilsyn tak mange forhånd venligst gerne lige',
    'kan kunne vil ville må skal skulle har havde er var bliver blev få får været være du jeg mig min mit mine vi os vores man',
    'i på af til for fra om med at der det den de dem en et og eller så da jo nok mon nu her hos ved efter som hvis bare også',
    'vis vise se sige sig fortæl fortælle giv give finde spørgsmål spørge høre vide oplyse skrive hurtig hurtigt lille undskyld',
    'går igår snart allerede mest uge ugen gang endnu stadig egentlig faktisk sådan noget nogen alle samlet dag idag aktuelt øjeblikket p t pt ca cirka igen undskyld',
    'direktionen direktion ledelsen ledelse ledelsesorganet kommunen kommunens organisationen medlemmer medlemmerne cybersikkerhed',
    'informationssikkerhed sikkerhed it cyber ift mht vedr angående omkring please ok okay denne dette disse måned måneden månedens måneds',
  ].flatMap((line) => line.split(' ')),
  en: [
    'hi hello hey dear bot ledelsestilsyn please thanks thank you good morning afternoon kindly just',
    'can could will would shall should may do does did have has had am is are was were be been being i me my mine we us our you your',
    'a an the of on in at to for from about with by as and or so if this that these it its there any some all now today right yet',
    'show tell give see find get list know want need like let lets still currently again question quick month months',
    'management body board municipality cybersecurity security cyber it members member',
  ].flatMap((line) => line.split(' ')),
} satisfies Record<Language, readonly string[]>;

/** What follows these is a name or a greeting, and no part of the question. */
export const CLOSINGS = ['mvh', 'vh', 'hilsen', 'hilsner', 'regards', 'kh'];
