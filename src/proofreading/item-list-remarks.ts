import type { FactBook, FactLine } from "../narrative/fact";
import { plainName } from "../reading-text/item-names";
import type { ReadText } from "../reading-text/read-finished-text";
import type { Remark } from "./quoting";

const LIST = "一般公共预算项";
/** From so many 项 on a section that goes through them was meant to go through all. */
const GOES_THROUGH_FROM = 3;

/** A 项 with money that the section which goes through all of them does not speak of: one, or one in ten. */
export function itemListRemarks(
  { headers, paragraphs }: ReadText,
  book: FactBook,
): readonly Remark[] {
  const own = headers.filter(
    ({ list, paragraph }) => list === LIST && paragraphs[paragraph]!.section === "general",
  );
  const lines = book.list(LIST);
  const isRead = own.length >= GOES_THROUGH_FROM && own.every(({ match }) => match !== undefined);
  if (!isRead || lines?.kind !== "lines") return [];
  const told = new Set(own.map(({ match }) => match!.line.key));
  // 行政运行 stands under several 款: what the headers' own paragraphs say is of their lines.
  const ofHeaders = new Set(own.map(({ paragraph }) => paragraph));
  const text = paragraphs
    .filter(({ section }, at) => section === "general" && !ofHeaders.has(at))
    .map(({ normal }) => plainName(normal.text))
    .join("\n");
  const missing = lines.lines.filter(
    (line) => isSpent(line) && !told.has(line.key) && !text.includes(nameOf(line)),
  );
  if (missing.length > Math.max(1, Math.floor(told.size / 10))) return [];
  const last = own.at(-1)!.paragraph;
  return missing.map((line) => missingItem(line, last));
}

function isSpent(line: FactLine): boolean {
  const fact = line.fact("本年");
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

function nameOf(line: FactLine): string {
  const name = line.fact("名称");
  return name?.kind === "words" ? plainName(name.text) : line.key;
}

function missingItem(line: FactLine, paragraph: number): Remark {
  const [name, fact] = [line.fact("名称"), line.fact("本年")];
  const words = name?.kind === "words" ? name.text : line.key;
  const shown = fact?.kind === "amount" ? fact.yuan.div(10_000).toDecimalPlaces(2).toFixed(2) : "";
  return {
    severity: "error",
    kind: "list",
    expected: words,
    sources: fact?.kind === "amount" ? fact.sources : [],
    message: `漏写有支出的科目“${words}”（${line.key}）：表中为${shown}万元，文中没有这一项。`,
    spot: { paragraph, start: 0, end: 0 },
    replaces: false,
  };
}
