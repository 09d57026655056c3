import { spawnSync } from "node:child_process";
import { join } from "node:path";

export const ROOT = join(__dirname, "..", "..");
/** A real publication with its real errors. */
export const SEED = join(ROOT, "samples", "qiaokou-media-centre-2022.xlsx");
export const CLEAN = join(ROOT, "samples", "shanghai-form-2023.xlsx");

/** Runs the command line as a user would. */
export function cli(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "scripts", "cli.cjs"), ...args],
    { encoding: "utf8", cwd: ROOT },
  );
  return { status, stdout, stderr };
}
