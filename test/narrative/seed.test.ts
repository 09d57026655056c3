import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Money } from "../../src/amounts/decimal";
import { checkAccounts } from "../../src/actions/check-accounts";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import { readGiven, type Given } from "../../src/narrative/facts/given";
import type { Narrative } from "../../src/narrative/paragraph";
import { renderText, textOf } from "../../src/narrative/render-text";
import type { TableReading } from "../../src/tables/reading";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { PUBLISHED } from "./published-numbers";

const ROOT = join(__dirname, "..", "..");
const SEED = "qiaokou-media-centre-2022";

/** With so many decimals that what is rounded to the published ones is rounded once. */
const EXACT = "百分比小数：6\n";

let tables: readonly TableReading[];
let given: Given;
beforeAll(async () => {
  const file = `${SEED}-corrected.xlsx`;
  const opened = openWorkbookBytes(file, readFileSync(join(ROOT, "samples", file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  tables = checkAccounts(file, await opened.workbook.readSheets()).tables;
  const read = readGiven(readFileSync(join(ROOT, "samples", `${SEED}.facts.json`), "utf8"));
  if (read.kind === "refused") throw new Error(read.message);
  given = read.given;
});

const HUBEI = readFileSync(join(ROOT, "assets", "packs", "hubei.txt"), "utf8");

function ours(facts = given.facts): Narrative {
  const request = { tables, given: { ...given, facts }, pack: EXACT + HUBEI };
  const result = narrateAccounts(request);
  if (result.kind !== "narrated") throw new Error(JSON.stringify(result));
  return result.narrative;
}

function paragraphsOf({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ segments }) => textOf(segments)));
}

/** The same number, rounded once and half up, as far as the published text prints it. */
function agrees(published: string, exact: string | undefined): boolean {
  if (exact === undefined) return false;
  if (!/^\d/.test(published)) return exact === published;
  const decimals = published.split(".")[1]?.length ?? 0;
  return new Money(exact).toFixed(decimals) === published;
}

test("every number of the published explanation stands in ours, right where it was wrong", () => {
  const text = renderText(ours());
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

test("with what the published text implies, only reasons and a few words are left to the author", () => {
  const { sections } = ours();
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

/** The text does not print them: what they moved is offered as a reason, and a share of nothing is none. */
const OFFERED_ONLY = [
  "上年财政拨款收入",
  "上年上级补助收入",
  "上年事业收入",
  "上年经营收入",
  "上年附属单位上缴收入",
  "上年其他收入",
  "上年上缴上级支出",
  "上年经营支出",
  "上年对附属单位补助支出",
  "工程采购授予中小企业合同金额",
];

test("without any one fact that was given its sentences are gaps, and no other number changes", () => {
  const { facts } = given;
  const whole = new Set(paragraphsOf(ours()));
  const unused: string[] = [];
  for (const name of facts.keys()) {
    const fewer = new Map([...facts].filter(([other]) => other !== name));
    const changed = paragraphsOf(ours(fewer)).filter((text) => !whole.has(text));
    if (changed.length === 0) unused.push(name);
    expect(changed.filter((text) => !text.includes("〔待填"))).toEqual([]);
  }
  expect(unused).toEqual(OFFERED_ONLY);
});
