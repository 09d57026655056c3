import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF_8_NAME = 0x800;
/** 1 January 1980: the first day that a zip knows, so that the same marks always give the same bytes. */
const FIRST_DAY = 0x00210000;

/** A part with new content. */
export function newEntry(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    method: 8,
    encrypted: false,
    crc: crc32(bytes),
    size: bytes.length,
    compressed: deflateSync(bytes),
    modified: FIRST_DAY,
  };
}

/** A zip of the parts in this order; the compressed bytes are copied as they lie. Files under 4 GB only. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = record(LOCAL, commonFields(entry, name), name);
    directory.push(record(CENTRAL, centralFields(entry, name, offset), name));
    chunks.push(local, entry.compressed);
    offset += local.length + entry.compressed.length;
  }
  const length = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  return joined([...chunks, ...directory, endRecord(entries.length, length, offset)]);
}

type Field = readonly [bytes: 2 | 4, value: number];

function commonFields(entry: ZipEntry, name: Uint8Array): Field[] {
  return [
    [2, VERSION],
    [2, UTF_8_NAME],
    [2, entry.method],
    [4, entry.modified],
    [4, entry.crc],
    [4, entry.compressed.length],
    [4, entry.size],
    [2, name.length],
    [2, 0],
  ];
}

/** The directory's record: after the common fields come comment, disk, attributes (none) and the offset. */
function centralFields(entry: ZipEntry, name: Uint8Array, offset: number): Field[] {
  return [[2, VERSION], ...commonFields(entry, name), [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]];
}

function endRecord(count: number, length: number, offset: number): Uint8Array {
  const fields: Field[] = [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ];
  return record(END, fields, new Uint8Array());
}

function record(signature: number, fields: readonly Field[], tail: Uint8Array): Uint8Array {
  const all: readonly Field[] = [[4, signature], ...fields];
  const head = all.reduce((sum, [bytes]) => sum + bytes, 0);
  const out = new Uint8Array(head + tail.length);
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [bytes, value] of all) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  out.set(tail, head);
  return out;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
