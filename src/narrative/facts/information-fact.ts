import { printedAmount } from "../../amounts/rounding";
import { addressOf } from "../../sheets/address";
import type { InformationFigure } from "../../tables/information";
import type { Fact, Source } from "../fact";
import { yuanOf } from "./table-amounts";

/** What a sheet beside the tables says, with its cell; `undefined` where words stand for a number. */
export function informationFact(told: InformationFigure): Fact | undefined {
  const { kind, figure, money, sheet, row, column, isApart } = told;
  const source: Source = {
    kind: "cell",
    book: isApart ? "information" : "accounts",
    sheet,
    address: addressOf(row, column),
  };
  if (kind === "amount") {
    const yuan = yuanOf(figure, money);
    return yuan && { kind, yuan, sources: [source] };
  }
  const count = printedAmount(figure);
  return count && { kind, count, sources: [source] };
}
