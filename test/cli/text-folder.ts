import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for the texts of one test file, gone after it. */
export function textFolder(prefix: string) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    textFile: (name: string, ...lines: readonly string[]): string => {
      const path = join(folder, name);
      writeFileSync(path, lines.join("\n"));
      return path;
    },
  };
}
