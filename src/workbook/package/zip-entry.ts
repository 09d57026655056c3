import { inflateSync } from "fflate";
import { crc32 } from "./crc32";

/** One part of a zip as its directory describes it, still compressed. */
export interface ZipEntry {
  /** With `/` between folders and none in front: `xl/workbook.xml`. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** The size that the directory declares for the inflated bytes. */
  readonly size: number;
  /** The bytes as they lie in the file. */
  readonly compressed: Uint8Array;
  /** Date and time as the zip keeps them (MS-DOS). */
  readonly modified: number;
}

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of a part; `undefined` when they are damaged. Never makes more bytes than declared, so
 * that a part which lies about its size cannot fill the memory: its checksum fails instead.
 */
export function inflated(entry: ZipEntry): Uint8Array | undefined {
  const bytes = unchecked(entry);
  return bytes && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : undefined;
}

function unchecked(entry: ZipEntry): Uint8Array | undefined {
  if (entry.method === STORED) return entry.compressed;
  if (entry.method !== DEFLATED) return undefined;
  try {
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    // fflate throws on bytes that are no deflate stream: exactly what `undefined` says here.
    return undefined;
  }
}
