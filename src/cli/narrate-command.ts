import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { narrateAccounts, type Narrated } from "../actions/narrate-accounts";
import { readGiven, type Given } from "../narrative/facts/given";
import type { Narrative } from "../narrative/paragraph";
import { renderHtmlPage } from "../narrative/render-html";
import { renderText } from "../narrative/render-text";
import { BUDGET_FORMS } from "../tables/budget-forms";
import type { Form } from "../tables/form";
import type { TableReading } from "../tables/reading";
import { textOf } from "../workbook/package/xml-text";
import { fromWhereCalled } from "./inputs";
import { narrateJson } from "./narrate-json";
import { fail } from "./output";
import { tablesIn } from "./tables-in";

const OPTIONS = {
  "last-year": { type: "string" },
  budget: { type: "string" },
  facts: { type: "string" },
  pack: { type: "string", default: "hubei" },
  format: { type: "string", default: "text" },
  out: { type: "string" },
} as const;

const PACKS = join(__dirname, "..", "..", "assets", "packs");
const OWN_PACKS: readonly string[] = ["hubei", "shanghai"];

/** What cannot go on, in a Chinese sentence. */
class Refusal extends Error {}

/** `narrate FILE`: 0 written (gaps are in the text and counted), 2 not written. */
export async function narrateCommand(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    const narrated = await narratedFor(asked);
    const narrative = narrativeOf(narrated, asked.pack);
    if (narrated.kind === "narrated") narrated.remarks.forEach((one) => console.error(one));
    await give(narrative, asked);
    console.error(gapsText(narrative));
    return 0;
  } catch (error) {
    if (error instanceof Refusal) return fail(error.message);
    throw error;
  }
}

interface Asked {
  readonly file: string;
  readonly lastYear?: string;
  readonly budget?: string;
  readonly facts?: string;
  readonly pack: string;
  readonly format: Format;
  readonly out?: string;
}

const FORMATS = ["text", "html", "docx", "json"] as const;
type Format = (typeof FORMATS)[number];

function readArguments(args: readonly string[]): Asked {
  const { values, positionals } = parsed(args);
  const format = FORMATS.find((one) => one === values.format);
  if (!format)
    throw new Refusal(`--format 只能是 ${FORMATS.join("、")}，不能是“${values.format}”。`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(
      "请给出一个工作簿，或放着一套表的一个文件夹。例：npm run --silent cli -- narrate 决算公开表.xlsx",
    );
  if (format === "docx" && values.out === undefined)
    throw new Refusal("docx 要写进文件，请加 --out 说明.docx。");
  const { "last-year": lastYear, budget, facts, pack, out } = values;
  return {
    file,
    pack,
    format,
    ...(lastYear !== undefined && { lastYear }),
    ...(budget !== undefined && { budget }),
    ...(facts !== undefined && { facts }),
    ...(out !== undefined && { out }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`命令写法有误：${(error as Error).message}`, { cause: error });
  }
}

async function narratedFor({ file, lastYear, budget, facts, pack }: Asked): Promise<Narrated> {
  return narrateAccounts({
    tables: await tablesOf(file),
    pack: await packText(pack),
    ...(lastYear !== undefined && { lastYear: await tablesOf(lastYear) }),
    ...(budget !== undefined && { budget: await tablesOf(budget, BUDGET_FORMS) }),
    ...(facts !== undefined && { given: await givenIn(facts) }),
  });
}

async function tablesOf(file: string, forms?: readonly Form[]): Promise<readonly TableReading[]> {
  const read = await tablesIn(file, forms);
  if (read.kind === "refused") throw new Refusal(read.message);
  return read.tables;
}

function packText(pack: string): Promise<string> {
  const path = OWN_PACKS.includes(pack) ? join(PACKS, `${pack}.txt`) : fromWhereCalled(pack);
  return textIn(path, `文本模板“${pack}”`);
}

async function givenIn(file: string): Promise<Given> {
  const read = readGiven(await textIn(fromWhereCalled(file), `补充事实“${file}”`));
  if (read.kind === "refused") throw new Refusal(`${file}：${read.message}`);
  return read.given;
}

async function textIn(path: string, what: string): Promise<string> {
  try {
    // Notepad writes UTF-8 with a mark before it, or GBK.
    return textOf(await readFile(path));
  } catch (error) {
    throw new Refusal(`${what}读不到（${(error as Error).message}）。请检查路径和文件名。`, {
      cause: error,
    });
  }
}

function narrativeOf(narrated: Narrated, pack: string): Narrative {
  switch (narrated.kind) {
    case "narrated":
      return narrated.narrative;
    case "no-tables":
    case "wrong-year":
      throw new Refusal(narrated.message);
    case "wrong-pack":
      throw new Refusal(
        [
          `文本模板“${basename(pack)}”有 ${narrated.mistakes.length} 处写法不对，没有写出说明：`,
          ...narrated.mistakes.map(
            ({ line, column, problem, remedy }) =>
              `  第 ${line} 行第 ${column} 个字：${problem}。${remedy}。`,
          ),
        ].join("\n"),
      );
  }
}

async function give(narrative: Narrative, { format, out }: Asked): Promise<void> {
  const content = await contentIn(format, narrative);
  if (out === undefined) {
    console.log(content);
    return;
  }
  try {
    await writeFile(fromWhereCalled(out), content);
  } catch (error) {
    throw new Refusal(
      `写不进“${out}”（${(error as Error).message}）。请检查文件夹是否存在、文件是否正打开着。`,
      { cause: error },
    );
  }
  console.error(`已写入 ${out}`);
}

async function contentIn(format: Format, narrative: Narrative): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return renderText(narrative);
    case "html":
      return renderHtmlPage(narrative);
    case "json":
      return narrateJson(narrative);
    case "docx":
      // The library is large, and most commands never need it.
      return (await import("../documents/narrative-docx")).narrativeDocx(narrative);
  }
}

/** What is still to be filled in, each thing once. */
function gapsText({ sections }: Narrative): string {
  const gaps = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ segments }) =>
        segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
      ),
    ),
  );
  return gaps.size === 0 ? "没有待填的内容。" : `还有 ${gaps.size} 项待填，文中以〔待填：…〕标出。`;
}
