import type { ZipEntry } from "./zip-entry";

/*
 * The directory at the end of a zip (APPNOTE 6.3, 4.3.12–4.3.16). Read by ourselves because fflate
 * hides the checksums and the compressed bytes: we need both, to notice damage and to copy parts
 * that a mark does not touch exactly as they lie.
 */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const SEE_64 = 0xffffffff;
const UTF_8_NAME = 0x800;
const ENCRYPTED = 0x1;

/** Every part in the file's order; `undefined` when the directory is missing or damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  try {
    return readEntries(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // An offset that points outside the file is how a truncated zip shows itself.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readEntries(view: DataView): ZipEntry[] | undefined {
  const directory = locateDirectory(view);
  if (!directory) return undefined;
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) return undefined;
    const entry = readEntry(view, at);
    if (!entry) return undefined;
    entries.push(entry);
    at += CENTRAL_LENGTH + variableLength(view, at);
  }
  return entries;
}

function locateDirectory(view: DataView): { count: number; offset: number } | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const offset = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return offset === SEE_64 || count === 0xffff
      ? (locateDirectory64(view, at) ?? { count, offset })
      : { count, offset };
  }
  return undefined;
}

function locateDirectory64(
  view: DataView,
  end: number,
): { count: number; offset: number } | undefined {
  if (end < 20 || view.getUint32(end - 20, true) !== END_64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END_64) return undefined;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function variableLength(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function readEntry(view: DataView, at: number): ZipEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const [size, compressedSize, local] = sizes(view, at);
  if (view.getUint32(local, true) !== LOCAL) return undefined;
  const data =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return {
    name: readName(slice(view, at + CENTRAL_LENGTH, view.getUint16(at + 28, true)), flags),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & ENCRYPTED) !== 0,
    crc: view.getUint32(at + 16, true),
    size,
    compressed: slice(view, data, compressedSize),
    modified: view.getUint32(at + 12, true),
  };
}

/** Inflated size, compressed size and local offset; those that do not fit in 32 bits stand in an extra field. */
function sizes(view: DataView, at: number): [number, number, number] {
  const short = [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  let wide = wideField(view, at);
  const [size, compressed, local] = short.map((value) => {
    if (value !== SEE_64 || wide === undefined) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  });
  return [size!, compressed!, local!];
}

/** Where the 64-bit sizes of a directory record begin; `undefined` when it has none. */
function wideField(view: DataView, at: number): number | undefined {
  let field = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === 1) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return undefined;
}

function slice(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new RangeError("outside the zip");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

function readName(bytes: Uint8Array, flags: number): string {
  const name = new TextDecoder(flags & UTF_8_NAME ? "utf-8" : "gb18030").decode(bytes);
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}
