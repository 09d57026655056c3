import type { ZipEntry } from "../package/zip-entry";
import { READING_LIMITS } from "./limits";

/** Why a zip should not be inflated at all; `undefined` when nothing speaks against it. */
export function archiveTrouble(entries: readonly ZipEntry[]): "encrypted" | "bomb" | undefined {
  if (entries.some((entry) => entry.encrypted)) return "encrypted";
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  const bytes = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  if (inflatedBytes > READING_LIMITS.inflatedBytes) return "bomb";
  const swollen = inflatedBytes > READING_LIMITS.bombRatio * bytes;
  return swollen && inflatedBytes > READING_LIMITS.bombBytes ? "bomb" : undefined;
}
