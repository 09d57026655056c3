import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cli, ROOT, SEED } from "./run-cli";

/** The README shows what the program says: its sample is run, its excerpt found in the report. */
const README = readFileSync(join(ROOT, "README.md"), "utf8");
const EXCERPT = /A report on `samples\/qiaokou-media-centre-2022\.xlsx`.*\n\n```\n([^]*?)```/.exec(
  README,
)![1]!;

/** `…` stands for what was left out of a line. */
function shown(line: string): RegExp {
  const pieces = line.split("…").map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join(".*")}$`);
}

test("every line of the excerpt stands in the report, in its order", () => {
  const report = cli("check", SEED).stdout.split("\n");
  const lines = EXCERPT.split("\n").filter((line) => line !== "");
  expect(lines.length).toBeGreaterThan(3);
  const places = lines.map((line) => report.findIndex((said) => shown(line).test(said)));
  const absent = lines.filter((_, index) => places[index]! < 0);
  expect(absent).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
