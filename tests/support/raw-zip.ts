import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, with what its two headers say of it where that is not true. */
export type RawFile = {
  name: string;
  bytes: Uint8Array;
  /** Not packed. */
  isStored?: boolean;
  /** Its sizes stand behind it, as programs write that do not know them before. */
  isStreamed?: boolean;
  /** It stands in the archive, and the directory does not name it. */
  isUnnamed?: boolean;
  /** What the header before the file says. */
  local?: { name?: string; packed?: number; size?: number; method?: number };
  /** What the directory says. */
  directory?: { packed?: number; size?: number; at?: number };
};

/** An archive byte by byte, as no library writes it. */
export function rawZip(files: readonly RawFile[], { entries }: { entries?: number } = {}): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const put = (part: Buffer) => {
    parts.push(part);
    at += part.length;
  };
  for (const file of files) {
    const { name, bytes, isStored = false, isStreamed = false, local = {}, directory: said = {} } = file;
    const content = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const start = at;
    const head = (kind: 'local' | 'directory') => {
      const own = kind === 'local' ? local : said;
      const known = kind === 'directory' || !isStreamed;
      const common = Buffer.alloc(26);
      common.writeUInt16LE(20, 0);
      common.writeUInt16LE((isStreamed ? 8 : 0) + 0x800, 2);
      common.writeUInt16LE(kind === 'local' ? (local.method ?? (isStored ? 0 : 8)) : isStored ? 0 : 8, 4);
      common.writeUInt32LE(0x5921_0000, 6);
      common.writeUInt32LE(known ? crcOf(bytes) : 0, 10);
      common.writeUInt32LE(known ? (own.packed ?? content.length) : 0, 14);
      common.writeUInt32LE(known ? (own.size ?? bytes.length) : 0, 18);
      common.writeUInt16LE(Buffer.byteLength(kind === 'local' ? (local.name ?? name) : name), 22);
      return common;
    };
    put(
      Buffer.concat([Buffer.from('PK\u0003\u0004'), head('local'), Buffer.from(local.name ?? name), content]),
    );
    if (isStreamed) {
      const behind = Buffer.alloc(16);
      behind.write('PK\u0007\u0008');
      behind.writeUInt32LE(crcOf(bytes), 4);
      behind.writeUInt32LE(content.length, 8);
      behind.writeUInt32LE(bytes.length, 12);
      put(behind);
    }
    if (file.isUnnamed === true) continue;
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(said.at ?? start, 10);
    const version = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), version, head('directory'), tail, Buffer.from(name)]),
    );
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries ?? directory.length, 8);
  end.writeUInt16LE(entries ?? directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...parts, listed, end]));
}

const crcOf = (bytes: Uint8Array): number => crc32(bytes);
