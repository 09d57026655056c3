import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionState } from "../../../src/actions/session/session-state";
import { startSession } from "../../../src/actions/session/session";
import { FakeClock } from "../fake-clock";
import { FakeLiveWorkbook } from "../fake-live-workbook";
import { sampleSheets, type Scene } from "../seed-session";

const PACK = readFileSync(join(__dirname, "../../../assets/packs/hubei.txt"), "utf8");

/** A session over a sample, with the Hubei pack at hand. */
export async function explanationScene(sample: string): Promise<Scene> {
  const workbook = new FakeLiveWorkbook(sample, await sampleSheets(sample));
  const clock = Object.assign(new FakeClock(), {
    loadPacks: () => Promise.resolve([{ id: "hubei", text: PACK }]),
  });
  return { workbook, clock, session: startSession(workbook, clock) };
}

/** What is explained, or a failure. */
export function explained({ explanation }: SessionState) {
  if (explanation?.kind !== "explained") throw new Error(JSON.stringify(explanation));
  return explanation.explanation;
}
