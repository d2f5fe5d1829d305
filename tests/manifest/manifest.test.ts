import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import path from 'node:path';
import { checkManifest, type ManifestPackage } from '../../manifest/check-manifest';
import { commandWords } from '../../manifest/command-words';
import { fillManifest, placeholdersIn, type Json } from '../../manifest/fill-manifest';
import { localisableTexts } from '../../manifest/localisable-texts';
import { localInput, placeholdersOf, type ManifestInput } from '../../manifest/manifest-values';
import { pngHeader } from '../../manifest/png-header';
import { readPackage } from '../../manifest/read-package';
import { languageFile, teamsManifest } from '../../manifest/teams-manifest';
import { zipPackage } from '../../manifest/zip-package';

const filled = (source: ManifestPackage, input: ManifestInput = localInput): ManifestPackage => {
  const known = placeholdersOf(input, '1.2.3');
  if (!known.ok) throw new Error(known.problems.join());
  const answer = fillManifest(source.manifest, known.placeholders);
  if (!answer.ok) throw new Error(answer.problems.join());
  return { ...source, manifest: answer.manifest };
};

type JsonObject = { [key: string]: Json };
const asObject = (value: Json | undefined): JsonObject => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  return value;
};
const withPart = (pkg: ManifestPackage, key: string, value: Json): ManifestPackage => ({
  ...pkg,
  manifest: { ...asObject(pkg.manifest), [key]: value },
});
const withEnglish = (pkg: ManifestPackage, change: (texts: JsonObject) => JsonObject): ManifestPackage => ({
  ...pkg,
  languages: { 'en.json': change({ ...asObject(pkg.languages['en.json']) }) },
});

describe('the Teams manifest', () => {
  let source: ManifestPackage;
  let complete: ManifestPackage;
  beforeAll(async () => {
    source = await readPackage(path.join(__dirname, '..', '..', 'manifest'));
    complete = filled(source);
  });

  describe('the package Teams gets', () => {
    it('satisfies the schemas and our own checks', async () => {
      expect(await checkManifest(complete)).toEqual([]);
    });

    it('offers the bot in the personal chat and in teams, one personal tab and sign-in', () => {
      const manifest = teamsManifest.parse(complete.manifest);
      expect(manifest.bots.map((bot) => bot.scopes)).toEqual([['personal', 'team']]);
      expect(manifest.staticTabs.map((tab) => tab.contentUrl)).toEqual([
        'https://ledelsestilsyn.eksempel.dk/tab',
      ]);
      expect(manifest['supportsChannelFeatures']).toBe('tier1');
      expect(manifest.validDomains).toEqual(['ledelsestilsyn.eksempel.dk']);
      expect(manifest.webApplicationInfo).toEqual({
        id: localInput['client-id'],
        resource: `api://ledelsestilsyn.eksempel.dk/${localInput['client-id']}`,
      });
      expect(manifest['version']).toBe('1.2.3');
    });

    it('asks for no right to read messages or people', () => {
      expect(asObject(complete.manifest)).not.toHaveProperty('authorization');
    });

    it('names the shared application in the sign-in address when bot and tab are one', async () => {
      const one = filled(source, { ...localInput, 'bot-id': localInput['client-id'] });
      expect(teamsManifest.parse(one.manifest).webApplicationInfo.resource).toBe(
        `api://ledelsestilsyn.eksempel.dk/BotId-${localInput['client-id']}`,
      );
      expect(await checkManifest(one)).toEqual([]);
    });

    it('writes the host in lower case', () => {
      const upper = filled(source, { ...localInput, 'public-url': 'https://Tilsyn.Eksempel.DK/' });
      expect(teamsManifest.parse(upper.manifest).validDomains).toEqual(['tilsyn.eksempel.dk']);
    });

    it('claims nowhere that the municipality complies', () => {
      const texts = JSON.stringify([complete.manifest, complete.languages]);
      for (const claim of [
        /sikrer/i,
        /garanter/i,
        /ensures?\b/i,
        /guarantee/i,
        /\bcompliant/i,
        /overholdelse/i,
      ]) {
        expect(texts).not.toMatch(claim);
      }
      expect(texts).toContain('Appen vurderer ikke, om kommunen overholder loven');
      expect(texts).toContain('does not judge whether the municipality complies with the law');
    });
  });

  describe('both languages', () => {
    it('have every text a reader may see, and English is not left in Danish', () => {
      const danish = localisableTexts(teamsManifest.parse(complete.manifest));
      const english = languageFile.parse(complete.languages['en.json']);
      expect(
        Object.keys(english)
          .filter((key) => key !== '$schema')
          .sort(),
      ).toEqual([...danish.keys()].sort());
      const same = [...danish].filter(([key, text]) => english[key] === text).map(([, text]) => text);
      expect([...new Set(same)].sort()).toEqual(['Ledelsestilsyn', 'status']);
    });

    it('refuses a text missing in English', async () => {
      const broken = withEnglish(complete, (texts) => ({ ...texts, 'staticTabs[0].name': ' ' }));
      expect(await checkManifest(broken)).toEqual(['en.json: staticTabs[0].name has no text']);
    });

    it('refuses an English text for something that is not there', async () => {
      const broken = withEnglish(complete, (texts) => ({ ...texts, 'staticTabs[7].name': 'Ghost' }));
      expect(await checkManifest(broken)).toEqual(['en.json: staticTabs[7].name is not in manifest.json']);
    });

    it('refuses an English text that is longer than Teams shows', async () => {
      const broken = withEnglish(complete, (texts) => ({ ...texts, 'description.short': 'x'.repeat(81) }));
      expect((await checkManifest(broken)).join()).toMatch(/^en\.json: .*80 characters/);
    });

    it('refuses a package without the English file', async () => {
      expect(await checkManifest({ ...complete, languages: {} })).toEqual(['en.json: the file is missing']);
    });
  });

  describe('commands in the menu', () => {
    it('are the words of the bot in Danish and English', () => {
      expect(commandWords(source)).toEqual([
        {
          scopes: ['personal'],
          da: [
            'hvad venter på mig',
            'er vi i mål',
            'hvem mangler at svare',
            'hvornår er næste møde',
            'hvornår skal jeg på kursus',
            'beslutninger',
            'uddannelse',
            'jeg har taget et kursus',
            'status',
            'hjælp',
          ],
          en: [
            'what awaits me',
            'are we on track',
            'who has not answered',
            'when is the next meeting',
            'when is my next course',
            'decisions',
            'training',
            'I have taken a course',
            'status',
            'help',
          ],
        },
        {
          scopes: ['team'],
          da: ['status', 'er vi i mål', 'hvornår er næste møde', 'beslutninger', 'uddannelse', 'hjælp'],
          en: ['status', 'are we on track', 'when is the next meeting', 'decisions', 'training', 'help'],
        },
      ]);
    });

    it('do not offer what is personal in a channel', () => {
      const team = commandWords(source).filter((menu) => menu.scopes.includes('team'));
      expect(team.flatMap((menu) => [...menu.da, ...menu.en]).join()).not.toMatch(
        /venter|awaits|taget|taken|mangler|answered|kursus|course/,
      );
    });
  });

  describe('values that are missing or wrong', () => {
    it.each([
      ['app-id', 'TEAMS_APP_ID'],
      ['bot-id', 'BOT_ID'],
      ['client-id', 'CLIENT_ID'],
      ['public-url', 'PUBLIC_URL'],
    ] as const)('a missing --%s is refused with one sentence that names it', (option, environment) => {
      const answer = placeholdersOf({ ...localInput, [option]: undefined }, '1.0.0');
      expect(answer).toMatchObject({ ok: false });
      if (answer.ok) throw new Error('not refused');
      expect(answer.problems).toHaveLength(1);
      expect(answer.problems[0]).toMatch(new RegExp(`^Missing .*--${option} or set ${environment}$`));
    });

    it.each([
      ['bot-id', 'my-bot'],
      ['public-url', 'http://tilsyn.eksempel.dk'],
      ['public-url', 'https://tilsyn.eksempel.dk/app'],
      ['public-url', 'https://user:word@tilsyn.eksempel.dk'],
      ['public-url', 'tilsyn.eksempel.dk'],
    ] as const)('--%s "%s" is refused', (option, value) => {
      const answer = placeholdersOf({ ...localInput, [option]: value }, '1.0.0');
      if (answer.ok) throw new Error('not refused');
      expect(answer.problems).toHaveLength(1);
      expect(answer.problems[0]).toContain(`--${option}`);
    });

    it('a placeholder without a value is refused by name, and so is a value nobody asks for', () => {
      const answer = fillManifest({ id: '${APP_ID}' }, { BOT: 'x' });
      expect(answer).toEqual({
        ok: false,
        problems: [
          'The placeholder APP_ID in manifest.json has no value',
          'The value BOT has no placeholder in manifest.json',
        ],
      });
    });

    it('the template keeps its placeholders when it is filled', () => {
      filled(source);
      expect(placeholdersIn(source.manifest)).toContain('BOT_ID');
    });

    it('a package with a placeholder left is refused', async () => {
      expect(await checkManifest(source)).toContain('manifest.json: the placeholder BOT_ID is not filled');
    });
  });

  describe('a broken package', () => {
    it('with a wrong colour is refused', async () => {
      expect((await checkManifest(withPart(complete, 'accentColor', 'blue'))).join()).toMatch(/accentColor/);
    });

    it('with a field Teams does not know is refused', async () => {
      expect((await checkManifest(withPart(complete, 'colour', 'x'))).join()).toMatch(
        /additional properties/,
      );
    });

    it('with another schema address is refused before anything could be fetched', async () => {
      const broken = withPart(complete, '$schema', 'https://example.com/schema.json');
      expect((await checkManifest(broken)).join()).toMatch(/\$schema/);
    });

    it('without an icon in the manifest is refused', async () => {
      expect((await checkManifest(withPart(complete, 'icons', { color: 'color.png' }))).join()).toMatch(
        /icons\.outline/,
      );
    });

    it('without the icon file is refused', async () => {
      const icons = { 'color.png': complete.icons['color.png']! };
      expect(await checkManifest({ ...complete, icons })).toEqual(['outline.png: the icon is missing']);
    });

    it('with icons of the wrong size, or not pictures, is refused', async () => {
      const color = complete.icons['color.png']!;
      const swapped = { 'color.png': complete.icons['outline.png']!, 'outline.png': color };
      expect(await checkManifest({ ...complete, icons: swapped })).toEqual([
        'color.png: the icon is 32×32 pixels, not 192×192',
        'outline.png: the icon is 192×192 pixels, not 32×32',
        'outline.png: the outline icon has no transparency',
      ]);
      const text = {
        ...complete.icons,
        'color.png': new TextEncoder().encode('not a picture, only a long enough text'),
      };
      expect(await checkManifest({ ...complete, icons: text })).toEqual(['color.png: the icon is not a PNG']);
    });

    it('whose addresses do not fit together is refused', async () => {
      expect(await checkManifest(withPart(complete, 'validDomains', ['*.eksempel.dk']))).toEqual([
        'validDomains: "*.eksempel.dk" is a wildcard',
        'validDomains: "ledelsestilsyn.eksempel.dk" of the tab is missing',
      ]);
      const elsewhere = {
        id: localInput['client-id'],
        resource: `api://andet.dk/${localInput['client-id']}`,
      };
      expect((await checkManifest(withPart(complete, 'webApplicationInfo', elsewhere))).join()).toMatch(
        /webApplicationInfo\.resource/,
      );
    });
  });

  describe('the icons and the zip file', () => {
    it('the icons have the pixels Teams asks for', () => {
      expect(pngHeader(complete.icons['color.png']!)).toMatchObject({ width: 192, height: 192 });
      expect(pngHeader(complete.icons['outline.png']!)).toEqual({ width: 32, height: 32, hasAlpha: true });
    });

    it('the zip is flat and holds exactly the four files', () => {
      const files = unzipSync(zipPackage(complete));
      expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
      expect(files['outline.png']).toEqual(complete.icons['outline.png']);
      expect(JSON.parse(new TextDecoder().decode(files['manifest.json']))).toEqual(complete.manifest);
    });

    it('the same input gives the same bytes', () => {
      expect(Buffer.from(zipPackage(complete)).equals(Buffer.from(zipPackage(filled(source))))).toBe(true);
    });
  });
});
