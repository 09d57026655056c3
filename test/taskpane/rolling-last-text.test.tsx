/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleYearSheets } from "../rolling/sample-years";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { showChecked } from "./show-pane";

const LAST = sampleYearSheets({
  year: 2022,
  lines: [
    ["2070109", 90, 30],
    ["2070108", 20, 0],
  ],
  hospitality: 2,
});
const NOW = sampleYearSheets({
  year: 2023,
  lines: [
    ["2070109", 70, 30],
    ["2101102", 5.5, 0],
  ],
  hospitality: 2,
});
const ITEM = "文化旅游体育与传媒支出（类）文化和旅游（款）群众文化（项）";
const TEXT = [
  "临河区文化馆2022年度部门决算情况说明",
  "一、收入支出决算总体情况说明",
  "2022年度收入总计140.00万元，与2021年度相比增加30.00万元，增长27.27%。主要原因：新增文化惠民项目。",
  "五、一般公共预算财政拨款支出决算情况说明",
  `1.${ITEM}。年初预算为100.00万元，支出决算为120.00万元，完成年初预算的120.00%。决算数大于年初预算数的主要原因：年中追加。`,
  "2.文化旅游体育与传媒支出（类）文化和旅游（款）文化活动（项）。支出决算为20.00万元。全年办活动36场。",
].join("\n");

/** A text file as a browser gives it; jsdom's own cannot be read. */
function textFile(name: string, text: string): File {
  const bytes = new TextEncoder().encode(text);
  const file = new File([bytes], name);
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.resolve(bytes.buffer) });
  return file;
}

/** The pane with last year's text opened, and last year's workbook where it is given. */
async function showRolled(withLastYear = true, text = TEXT) {
  const shown = await showChecked(NOW);
  await shown.user.click(await screen.findByRole("tab", { name: "决算说明" }));
  await shown.user.click(await screen.findByRole("button", { name: /^① 上年、预算/ }));
  const input = await screen.findByLabelText("上年的决算情况说明");
  await shown.user.upload(input, textFile("上年说明.txt", text));
  await screen.findByText(/请再打开上年的决算表/);
  if (withLastYear) {
    const opened = { name: "上年.xlsx", read: { sheets: LAST, unread: [] } };
    await act(() => shown.session.takeBook("lastYear", opened));
    await screen.findByText(/^底稿：上年说明.txt/);
  }
  return shown;
}

const TOTALS = "一、收入支出决算总体情况说明";

test("last year's workbook is asked for, and the way back to the packs is open", async () => {
  const { user } = await showRolled(false);
  expect(await screen.findByLabelText("上年的决算表")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "改用文本模板" }));
  await user.click(await screen.findByRole("button", { name: /^① 上年、预算/ }));
  expect(await screen.findByRole("button", { name: "以上年说明为底稿…" })).toBeTruthy();
});

test("last year's text reads as this year's, in its own sections; a number leads to its cell", async () => {
  const { user, workbook } = await showRolled();
  const totals = within(await screen.findByRole("region", { name: TOTALS }));
  expect(totals.getByText(/^2023年度收入总计/).textContent).toMatch(
    /^2023年度收入总计105\.50万元，与2022年度相比减少34\.50万元，下降24\.64%。主要原因：〔待填：原因〕。/,
  );
  await user.click(totals.getByRole("button", { name: "105.50" }));
  expect(workbook.selected).toMatch(/!C\d+$|![A-Z]+\d+$/);
  expect(await screen.findByText(/其中 \d+ 个与上年不同；新写 1 段，删去 1 段/)).toBeTruthy();
  expect(await screen.findByText("【删去】")).toBeTruthy();
  expect(await screen.findByText("【新写】")).toBeTruthy();
});

test("reasons of last year's text stay on offer where a pack is used again", async () => {
  const { user, session } = await showRolled();
  await user.click(await screen.findByRole("button", { name: /^① 上年、预算/ }));
  await user.click(await screen.findByRole("button", { name: "改用文本模板" }));
  await act(() => session.give("年初预算/2070109", "80"));
  const gap = "〔待填：“群众文化”预决算差异的原因〕";
  await user.click(await screen.findByRole("button", { name: gap }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findByRole("button", { name: "上年：年中追加" })).toBeTruthy();
});

test("what is typed in for a gap stands in the text, and last year's reason is offered", async () => {
  const { user } = await showRolled();
  const general = within(await screen.findByRole("region", { name: /^五、/ }));
  const budget = "“群众文化”（2070109）的年初预算";
  expect(general.getByText(`今年的表和补充事实里没有${budget}。`)).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: /^② 补充/ }));
  await user.click(await screen.findByRole("button", { name: budget }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("textbox"), "80");
  await user.click(dialog.getByRole("button", { name: "填入" }));
  expect(await general.findByRole("button", { name: "80.00" })).toBeTruthy();
  await user.click(await general.findByRole("button", { name: "改原因：年中追加" }));
  const reason = within(await screen.findByRole("dialog"));
  await user.click(reason.getByRole("button", { name: "上年：年中追加" }));
  await user.type(reason.getByRole("textbox"), "演出经费");
  await user.click(reason.getByRole("button", { name: "填入" }));
  expect(await general.findByRole("button", { name: "改原因：年中追加演出经费" })).toBeTruthy();
  expect(general.queryByText(/上年的原因，请确认/)).toBeNull();
});

test("follows the cells: an edited figure is in the text after the next check", async () => {
  const { user, workbook, clock } = await showRolled();
  const totals = within(await screen.findByRole("region", { name: TOTALS }));
  await user.click(await totals.findByRole("button", { name: "105.50" }));
  const [, sheet, letter, number] = /^(.*)!([A-Z])(\d+)$/.exec(workbook.selected!)!;
  const cell = { sheet: sheet!, row: Number(number) - 1, column: letter!.charCodeAt(0) - 65 };
  workbook.edit(cell, 205.5);
  await act(() => clock.advance(1000));
  expect(await totals.findByRole("button", { name: "205.50" })).toBeTruthy();
});

const BEFORE = sampleYearSheets({
  year: 2021,
  lines: [["2070109", 80, 30]],
  hospitality: 2,
});

test("the year before last may be opened as well; another year's is refused in a sentence", async () => {
  const { user, session } = await showRolled();
  await user.click(await screen.findByRole("button", { name: /^① 上年、预算/ }));
  expect(await screen.findByLabelText("再上一年的决算表（可不给）")).toBeTruthy();
  const open = (name: string, sheets: typeof LAST) =>
    act(() => session.takeBook("beforeLast", { name, read: { sheets, unread: [] } }));
  await open("错的.xlsx", LAST);
  expect(
    await screen.findByText(
      "没有采用“错的.xlsx”：再上一年的工作簿是 2022 年度的，应给 2021 年度的工作簿。",
    ),
  ).toBeTruthy();
  await open("再上一年.xlsx", BEFORE);
  expect(await screen.findByText(/2021 年度，再上一年\.xlsx$/)).toBeTruthy();
  await user.click(
    await screen.findByRole("button", {
      name: "不再使用再上一年的决算表（可不给）“再上一年.xlsx”",
    }),
  );
  expect(await screen.findByText(/没有也能滚动/)).toBeTruthy();
});

test("the rolled text is put into a sheet without asking for charts, and its update is offered then", async () => {
  const { user, workbook } = await showRolled();
  await user.click(await screen.findByRole("button", { name: /^③ 导出/ }));
  await user.click(await screen.findByText("其他方式"));
  expect(screen.queryByRole("button", { name: "更新已插入的…" })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "插入工作表" }));
  expect(await screen.findByText(/^已插入工作表“决算说明”，原有的表没有改动/)).toBeTruthy();
  const rows = () => workbook.added.flatMap((sheet) => sheet.rows.map(({ cells }) => cells[0]));
  expect(rows()).toContainEqual({ kind: "words", text: TOTALS });
  expect(rows()).toContainEqual({
    kind: "words",
    text: expect.stringMatching(/^　　2023年度收入总计105\.50万元，.*〔待填：原因〕。$/) as string,
  });
  // What goes with last year's text is not in it.
  expect(JSON.stringify(rows())).not.toMatch(/全年办活动36场/);
  await user.click(await screen.findByRole("button", { name: "更新已插入的…" }));
  expect(await screen.findByRole("dialog", { name: "更新已插入的" })).toBeTruthy();
});

const INFORMATION = parseSheets(`=== 附03
机构运行信息表
编制单位：临河区文化馆 | | 金额单位：万元
项目 | 行次 | 统计数
五、国有资产占用情况 | 26 | —
（一）车辆数合计（台、辆） | 27 | 3
`);

test("机构运行信息表 in a file of its own fills in what the workbook does not say; another file is refused", async () => {
  const own = "十二、国有资产占用情况说明\n截至2022年12月31日，本单位共有车辆2辆。";
  const { user, session, workbook } = await showRolled(true, `${TEXT}\n${own}`);
  await user.click(await screen.findByRole("button", { name: /^① 上年、预算/ }));
  expect(await screen.findByLabelText("机构运行信息表（可不给）")).toBeTruthy();
  const open = (name: string, sheets: typeof LAST) =>
    act(() => session.takeBook("information", { name, read: { sheets, unread: [] } }));
  await open("错的.xlsx", LAST);
  expect(
    await screen.findByText(
      "没有采用“错的.xlsx”：里面没有认出机构运行信息表或国有资产使用情况表，请检查是否选错了文件。",
    ),
  ).toBeTruthy();
  await open("运行信息.xlsx", INFORMATION);
  expect(await screen.findByText("填好 1 处，运行信息.xlsx")).toBeTruthy();
  const assets = within(await screen.findByRole("region", { name: /^十二、/ }));
  const before = workbook.selected;
  await user.click(await assets.findByRole("button", { name: "3" }));
  expect(workbook.selected).toBe(before);
  await user.click(
    await screen.findByRole("button", { name: /^不再使用机构运行信息表（可不给）/ }),
  );
  expect(await assets.findByText("今年的表和补充事实里没有“车辆总数”。")).toBeTruthy();
});
