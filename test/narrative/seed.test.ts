import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Money } from "../../src/amounts/decimal";
import { checkAccounts } from "../../src/actions/check-accounts";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import { readGiven } from "../../src/narrative/facts/given";
import type { Narrative } from "../../src/narrative/paragraph";
import { renderText } from "../../src/narrative/render-text";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { PUBLISHED } from "./published-numbers";

const ROOT = join(__dirname, "..", "..");
const SEED = "qiaokou-media-centre-2022";

/** With so many decimals that what is rounded to the published ones is rounded once. */
const EXACT = "百分比小数：6\n";

async function ours(): Promise<Narrative> {
  const file = `${SEED}-corrected.xlsx`;
  const opened = openWorkbookBytes(file, readFileSync(join(ROOT, "samples", file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { tables } = checkAccounts(file, await opened.workbook.readSheets(), { now: () => 0 });
  const read = readGiven(readFileSync(join(ROOT, "samples", `${SEED}.facts.json`), "utf8"));
  if (read.kind === "refused") throw new Error(read.message);
  const pack = readFileSync(join(ROOT, "assets", "packs", "hubei.txt"), "utf8");
  const result = narrateAccounts({ tables, given: read.given, pack: EXACT + pack });
  if (result.kind !== "narrated") throw new Error(JSON.stringify(result));
  return result.narrative;
}

/** The same number, rounded once and half up, as far as the published text prints it. */
function agrees(published: string, exact: string | undefined): boolean {
  if (exact === undefined) return false;
  if (!/^\d/.test(published)) return exact === published;
  const decimals = published.split(".")[1]?.length ?? 0;
  return new Money(exact).toFixed(decimals) === published;
}

test("every number of the published explanation stands in ours, right where it was wrong", async () => {
  const text = renderText(await ours());
  const rows = PUBLISHED.map(([what, published, place]) => ({
    what,
    published,
    ours: place.exec(text)?.[1],
  }));
  const differences = rows
    .filter(({ published, ours: exact }) => !agrees(published, exact))
    .map(
      ({ what, published, ours: exact = "（不写比例）" }) =>
        `${what}：原文 ${published}，应为 ${exact}`,
    );
  expect(differences).toMatchSnapshot();
});

test("with what the published text implies, only reasons and a few words are left to the author", async () => {
  const { sections } = await ours();
  const gaps = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
    ),
  );
  const asked = [...new Set(gaps)].filter((name) => !name.startsWith("reason/"));
  expect(asked).toEqual([
    "绩效自评综述",
    "部门整体绩效自评结论",
    "项目绩效自评结果",
    "绩效评价结果应用",
  ]);
});
