import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SessionState } from "../../../src/actions/session/session-state";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { sceneOf } from "../seed-session";

const [WATER, REGISTRY] = ["云岭区水务局", "云岭区事业单位登记事务局"];
const CASE = join(__dirname, "../../cases/two-units-in-one-workbook/workbook.txt");
const TWO_UNITS = readFileSync(CASE, "utf8");

/** The workbook of two units, with two digits swapped in the second one's 本年支出合计. */
function withSlip() {
  const slipped = TWO_UNITS.replace("本年支出合计 | 141905.86", "本年支出合计 | 149105.86");
  return sceneOf(parseSheets(slipped));
}

function shown({ stage }: SessionState) {
  if (stage.kind !== "checked") throw new Error(stage.kind);
  return stage;
}

test("of several sets the main one is shown, and the others are named with their errors", async () => {
  const { session } = withSlip();
  await session.check();
  const { sets, overview } = shown(session.state());
  expect(overview.organisation).toBe(WATER);
  expect(overview.suspects).toEqual([]);
  expect(sets).toEqual([
    { name: WATER, errors: 0, isShown: true },
    { name: REGISTRY, errors: expect.any(Number) as number, isShown: false },
  ]);
  expect(sets![1]!.errors).toBeGreaterThan(0);
});

test("another set is shown when it is chosen, and still after the next check", async () => {
  const { session } = withSlip();
  await session.check();
  await session.chooseSet(REGISTRY);
  expect(shown(session.state()).overview.organisation).toBe(REGISTRY);
  expect(shown(session.state()).overview.suspects.map(({ printed }) => printed)).toEqual([
    "149105.86",
  ]);
  await session.check();
  expect(shown(session.state()).overview.organisation).toBe(REGISTRY);
});

test("marks stand in every set, and saving asks whichever is wrong", async () => {
  const { session, workbook } = withSlip();
  await session.check();
  expect(workbook.marks.length).toBeGreaterThan(0);
  await session.checkAndSave();
  expect(session.state().saveQuestion).toBeDefined();
});

test("a workbook of one set has nothing to choose from", async () => {
  const { session } = sceneOf(parseSheets(TWO_UNITS.split("\n\n").slice(0, 3).join("\n\n")));
  await session.check();
  expect(shown(session.state()).sets).toBeUndefined();
});
