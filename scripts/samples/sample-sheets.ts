import { TABLE_IDS, type TableId } from "../../test/accounts/accounts";
import type { Block } from "../../test/accounts/drawing/drawing";
import { type DrawnSheet, drawnSheet } from "../../test/accounts/drawing/drawn-sheet";
import { drawTable } from "../../test/accounts/forms/draw-table";
import { titleText, titleWords } from "../../test/accounts/forms/titles";
import type { FormLayout } from "../../test/accounts/layout";
import { HUBEI_2022, SHANGHAI_2023 as SHANGHAI_FORM, YUNNAN_2021 as YUNNAN_FORM } from "../../test/accounts/layouts";
import { type PrintedAccounts, printAccounts } from "../../test/accounts/printed-accounts";
import { contentsBlock, coverBlock } from "./front-pages";
import { informationSheet } from "./information-sheet";
import { correctedQiaokou, publishedQiaokou } from "./qiaokou-accounts";
import { CORRECTED_NOTES, MISPRINTED_NOTES } from "./qiaokou-notes";
import { FICTIONAL_QIAOKOU_2023 } from "./qiaokou-2023";
import { QIAOKOU_SELF_EVALUATIONS } from "./qiaokou-self-evaluations";
import { selfEvaluationBlock } from "./self-evaluation";
import { SHANGHAI_2023 } from "./shanghai-2023";
import { YUNNAN_2021 } from "./yunnan-2021";

/** The seed as published, or with its five figures and three notes put right. */
export function qiaokouSheets(state: "published" | "corrected"): DrawnSheet[] {
  const published = state === "published";
  const layout: FormLayout = {
    ...HUBEI_2022,
    givenNotes: published ? MISPRINTED_NOTES : CORRECTED_NOTES,
  };
  const accounts = published ? publishedQiaokou() : correctedQiaokou();
  return [
    ...frontSheets(accounts, layout, "2023年9月20日"),
    ...tableSheets(accounts, layout, (id, place) => `GK0${place} ${titleWords(id, layout)}`),
    ...QIAOKOU_SELF_EVALUATIONS.map(([name, evaluation]) => ({
      ...single(name, selfEvaluationBlock(evaluation)),
      landscape: false,
    })),
  ];
}

/** A fictional next year of the seed, for texts that are rolled onto it. */
export function nextYearSheets(): DrawnSheet[] {
  const accounts = printAccounts(FICTIONAL_QIAOKOU_2023, { unit: "万元", decimals: 2 });
  const { givenNotes: _ofTheSeed, ...layout } = HUBEI_2022;
  return [
    ...frontSheets(accounts, layout, "2024年9月18日"),
    ...tableSheets(accounts, layout, (id, place) => `GK0${place} ${titleWords(id, layout)}`),
  ];
}

export function shanghaiSheets(): DrawnSheet[] {
  const accounts = printAccounts(SHANGHAI_2023, { unit: "万元", decimals: 2 });
  return [
    ...frontSheets(accounts, SHANGHAI_FORM, "2024年9月12日"),
    ...tableSheets(accounts, SHANGHAI_FORM, (_, place) => `表${place}`),
  ];
}

export function yunnanSheets(): DrawnSheet[] {
  const accounts = printAccounts(YUNNAN_2021, { unit: "元", decimals: 2 });
  return [
    ...tableSheets(accounts, YUNNAN_FORM, (id, place) => `附表${place}${shortName(id)}`),
    informationSheet(),
  ];
}

/** Sheet names hold at most 31 characters. */
function shortName(id: TableId): string {
  return titleWords(id, YUNNAN_FORM).replace("财政拨款", "");
}

function frontSheets(accounts: PrintedAccounts, layout: FormLayout, date: string): DrawnSheet[] {
  const titles = TABLE_IDS.map((id) => titleText(id, layout, accounts.year));
  return [
    single("封面", coverBlock(accounts.year, accounts.unit, date)),
    single("目录", contentsBlock(titles)),
  ];
}

function tableSheets(
  accounts: PrintedAccounts,
  layout: FormLayout,
  nameOf: (id: TableId, place: number) => string,
): DrawnSheet[] {
  return TABLE_IDS.map((id, i) =>
    single(nameOf(id, i + 1), drawTable(id, i + 1, accounts, layout)),
  );
}

function single(name: string, block: Block): DrawnSheet {
  return drawnSheet(name, [block]);
}
