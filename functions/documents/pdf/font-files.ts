import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

export type FontName = 'regular' | 'strong' | 'code';

/** Where each font lies among the packages. All are under the SIL Open Font License 1.1. */
export const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  strong: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  code: '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
};

/** The folder beside the bundle that has the fonts where no packages are installed. */
export const FONTS_FOLDER = 'fonts';

/** The bytes of every font: from beside the bundle, or from the packages. Throws when one is in neither. */
export async function readFonts(): Promise<Readonly<Record<FontName, Buffer>>> {
  const [regular, strong, code] = await Promise.all([
    readFont('regular'),
    readFont('strong'),
    readFont('code'),
  ]);
  return { regular, strong, code };
}

async function readFont(name: FontName): Promise<Buffer> {
  const file = FONT_FILES[name];
  try {
    return await readFile(path.join(__dirname, FONTS_FOLDER, path.basename(file)));
  } catch {
    return readFile(createRequire(__filename).resolve(file));
  }
}
