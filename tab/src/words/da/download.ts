/** What is said while a file is on its way. */
export const download = {
  download: {
    underWay: 'Filen er på vej',
    making: 'Serveren laver filen.',
    got: 'Hentet: {{got}}',
    gotOf: 'Hentet: {{got}} af {{all}}',
    stop: 'Afbryd',
    stopped: 'Du har afbrudt. Filen er ikke gemt.',
    broken: 'Kun en del af filen kom frem. Den er ikke gemt.',
  },
};
