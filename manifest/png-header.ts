/** What the first 33 bytes of a PNG say: width and height in pixels, and whether pixels may be transparent. */
export type PngHeader = { width: number; height: number; hasAlpha: boolean };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const colourTypesWithAlpha = [4, 6];

/** Reads the header of a PNG file; `undefined` when the bytes are not a PNG. */
export const pngHeader = (file: Uint8Array): PngHeader | undefined => {
  if (file.length < 33 || signature.some((byte, index) => file[index] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    hasAlpha: colourTypesWithAlpha.includes(view.getUint8(25)),
  };
};
