import { ECONOMIC_CAPTIONS } from "../narrative/wording/economic-captions";
import type { Expression, ValueName } from "../narrative/expression";
import type { FactBook } from "../narrative/fact";

/** What an expression is called in a sentence: `“事业运行”本年支出`, `收入总计比上年的增减`. */
export function calledExpression(expression: Expression, book: FactBook): string {
  switch (expression.kind) {
    case "fact":
    case "line":
      return called(expression, book);
    case "difference":
      return `${called(expression.of, book)}与${called(expression.base, book)}的差额`;
    case "change":
      return `${called(expression.of, book)}比${called(expression.base, book)}的增减幅度`;
    case "share":
      return `${called(expression.of, book)}占${called(expression.base, book)}的比例`;
    case "completion":
      return `${called(expression.of, book)}完成${called(expression.base, book)}的比例`;
    case "movement":
      return "各项合计的增减";
  }
}

function called(operand: ValueName, book: FactBook): string {
  if (operand.kind === "fact")
    return economicName(operand.name) ?? operand.name.replace(/费决算$/, "费决算数");
  const line = book.line(operand.list, operand.key);
  const name = line && "fact" in line ? line.fact("名称") : undefined;
  const words = name?.kind === "words" ? name.text : operand.key;
  return `“${words}”${operand.field === "本年" ? "的决算数" : operand.field === "上年" ? "的上年决算数" : `的${operand.field}`}`;
}

/** 上年经济科目301 → 上年工资福利支出. */
function economicName(fact: string): string | undefined {
  const code = /经济科目\d+$/.exec(fact)?.[0];
  const words = ECONOMIC_CAPTIONS.find(([, name]) => name === code)?.[0];
  return words === undefined ? undefined : fact.replace(code!, words);
}
