import { judgeNumber } from "./judge-number";
import { writtenNumberOf } from "./number-style";
import type { Remark } from "./quoting";
import type { FactBook } from "../narrative/fact";
import { namesIn, plainName, type LineNames } from "../reading-text/item-names";
import { isOneLetterOff } from "../reading-text/name-match";
import type { ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement } from "../reading-text/statement";
import type { SectionKind } from "../narrative/wording/section-words";

/** The list whose lines a section goes through by the names of its 类. */
const CATEGORIES_OF: Readonly<Partial<Record<SectionKind, string>>> = {
  general: "一般公共预算类",
  expenditure: "支出类",
};

/** The name before an amount: `一般共服务支出（类）12.50万元`. */
const NAME_BEFORE =
  /([^\d，。；：、（）]{4,20}?)(?:支出)?(?:（类）)?(?:支出)?(?:20\d\d年度?决算(?:数)?)?$/;

/** An amount that no name explains, and that is to the digit the one of a 类 whose name is a letter off. */
export function nameByAmountRemarks(read: ReadText, book: FactBook): readonly Remark[] {
  return read.statements.flatMap((one) => {
    if (one.kind !== "number" || one.outcome.kind !== "unmatched") return [];
    const { section, normal } = read.paragraphs[one.paragraph]!;
    const list = section && CATEGORIES_OF[section];
    const remark = list && misnamed(one, normal.text, { list, book });
    return remark ? [remark] : [];
  });
}

function misnamed(
  statement: NumberStatement,
  text: string,
  { list, book }: { readonly list: string; readonly book: FactBook },
): Remark | undefined {
  const [, said] = NAME_BEFORE.exec(text.slice(0, statement.start)) ?? [];
  if (said === undefined || writtenNumberOf(statement).isZero()) return undefined;
  const line = namesIn(book, list).find(({ name }) => isOneLetterOff(plainName(said), name));
  if (!line || !isAmountOf(statement, line, { list, book })) return undefined;
  const shown = line.shown[2].replace(/支出$/, "");
  const start = text.lastIndexOf(said, statement.start - 1);
  return {
    severity: "error",
    kind: "name",
    expected: shown,
    sources: [],
    message: `科目名称与表中不一致：写的是“${said}”，表中金额相同的是“${line.shown[2]}”（${line.key}）。`,
    spot: { paragraph: statement.paragraph, start, end: start + said.length },
    replaces: true,
  };
}

function isAmountOf(
  statement: NumberStatement,
  { key }: LineNames,
  { list, book }: { readonly list: string; readonly book: FactBook },
): boolean {
  return judgeNumber(statement, { kind: "line", list, key, field: "本年" }, book).kind === "right";
}
