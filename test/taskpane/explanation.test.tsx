/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { KNOWN_PACKS } from "../../src/narrative/packs/known-packs";
import type { Session } from "../../src/actions/session/session";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

let seed: readonly Sheet[];
let corrected: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
  corrected = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
});

async function showExplanation(sheets: readonly Sheet[]) {
  const shown = showPane(sheets);
  await shown.user.click(screen.getByRole("tab", { name: "决算说明" }));
  await screen.findByRole("heading", { name: /部门决算情况说明$/ });
  return shown;
}

/** Unfolds one of the three steps. */
async function openStep(user: UserEvent, name: string | RegExp): Promise<void> {
  const step = await screen.findByRole("button", { name });
  if (step.getAttribute("aria-expanded") === "false") await user.click(step);
}

/** Keeps a pack as the dialog does, which has tests of its own: clicking through it takes jsdom long. */
async function usePack(session: Session, text: string): Promise<void> {
  await act(() => session.keepPack(text));
}

/** A section, once no dialog covers it: one that is closing still hides what is behind it. */
async function section(name: RegExp) {
  return within(await screen.findByRole("region", { name }));
}

describe("the explanation", () => {
  test("is there at once, and is made from the cells", async () => {
    await showExplanation(corrected);
    const third = await section(/^三、支出/);
    expect(third.getByText(/其中：基本支出/).textContent).toContain(
      "基本支出326.67万元，占本年支出的96.93%；项目支出10.35万元，占本年支出的3.07%。",
    );
  });

  test("leads from a number to its cell", async () => {
    const { user, workbook } = await showExplanation(corrected);
    await user.click((await section(/^三、支出/)).getByRole("button", { name: "326.67" }));
    expect(workbook.selected).toBe("GK03 支出决算表!F7");
  });

  test("says beside a number that its cell is doubted", async () => {
    const { session } = await showExplanation(seed);
    await usePack(
      session,
      "标题：说明\n== 一\n【每个 一般公共预算类】\n{名称}项目支出{项目支出}\n【完】",
    );
    expect(await screen.findByText(/用到了可能有误的数字：.*G8/)).toBeTruthy();
  });

  test("follows an edit of the sheet", async () => {
    const { workbook, clock } = await showExplanation(corrected);
    await act(async () => {
      workbook.edit({ sheet: "GK03 支出决算表", row: 6, column: 5 }, 300);
      await clock.advance(400);
    });
    expect(
      await (await section(/^三、支出/)).findByRole("button", { name: "300.00" }),
    ).toBeTruthy();
  });
});

describe("a gap", () => {
  test("is filled in where it stands, kept in the workbook, and can be taken back", async () => {
    const { user, workbook } = await showExplanation(corrected);
    await user.click(
      (await section(/^十、/)).getByRole("button", { name: "〔待填：机关运行经费〕" }),
    );
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    await user.type(dialog.getByRole("textbox"), "26.68");
    await user.click(dialog.getByRole("button", { name: "填入" }));
    expect(await (await section(/^十、/)).findByRole("button", { name: "26.68" })).toBeTruthy();
    expect(workbook.memory).toContain('"机关运行经费":"26.68"');
    await openStep(user, /^② 补充/);
    await user.click(await screen.findByText("已填写 1 项"));
    await user.click(await screen.findByRole("button", { name: "机关运行经费" }));
    const again = within(await screen.findByRole("dialog", { name: "修改填写的内容" }));
    await user.clear(again.getByRole("textbox"));
    await user.click(again.getByRole("button", { name: "清除" }));
    expect(await (await section(/^十、/)).findByRole("button", { name: /^〔待填/ })).toBeTruthy();
  });

  test("takes no word where a number belongs", async () => {
    const { user } = await showExplanation(corrected);
    await user.click(
      (await section(/^十、/)).getByRole("button", { name: "〔待填：机关运行经费〕" }),
    );
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    await user.type(dialog.getByRole("textbox"), "约26");
    await user.click(dialog.getByRole("button", { name: "填入" }));
    expect(await dialog.findByText(/“约26”不是金额/)).toBeTruthy();
    expect(dialog.getByRole<HTMLInputElement>("textbox").value).toBe("约26");
  });

  test("after a gap the next one is asked for, until the last", async () => {
    const { user, workbook, session } = await showExplanation(corrected);
    await usePack(
      session,
      "标题：部门决算情况说明\n== 一\n{比上年 收入总计}，{原因 增减}，{车辆总数}",
    );
    await openStep(user, "② 补充 待填 3");
    await user.click(await screen.findByRole("button", { name: "逐项填写…" }));
    const first = await screen.findByRole("textbox", { name: "上年收入总计" });
    expect(document.activeElement).toBe(first);
    await user.type(first, "239.45{Enter}");
    const second = await screen.findByRole("textbox", { name: "增减的原因" });
    expect(document.activeElement).toBe(second);
    expect(workbook.memory).toContain('"上年收入总计":"239.45"');
    expect(await screen.findByRole("dialog", { name: "填写（第 2 项，共 3 项）" })).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "已填 1 项" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "下一项" }));
    expect(await screen.findByRole("dialog", { name: "填写（第 3 项，共 3 项）" })).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "车辆总数" }), "1{Enter}");
    expect(await screen.findByText("已到最后一项，还有 1 项待填。")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "再看这 1 项" }));
    expect(await screen.findByRole("textbox", { name: "增减的原因" })).toBeTruthy();
  });

  test("takes words where words belong, also what a pack asks for of its own", async () => {
    const { user, workbook, session } = await showExplanation(corrected);
    await usePack(
      session,
      "标题：部门决算情况说明\n待填：成效 文字 逐项 钱办成了什么\n== 一\n【每个 一般公共预算项】\n{名称}用于{用途}，{成效}。\n【完】",
    );
    for (const [what, about] of [
      ["“事业运行”的用途", /主要用于什么/],
      ["“事业运行”的成效", /钱办成了什么/],
    ] as const) {
      await user.click(await screen.findByRole("button", { name: `〔待填：${what}〕` }));
      const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
      expect(dialog.getByText(about)).toBeTruthy();
      await user.type(dialog.getByRole("textbox", { name: what }), "节目采编");
      await user.click(dialog.getByRole("button", { name: "填入" }));
    }
    await screen.findByText(/事业运行用于/);
    expect(workbook.memory).toContain('"用途/2013350":"节目采编"');
    expect(workbook.memory).toContain('"成效/2013350":"节目采编"');
  });

  test("several reasons are taken together, and one can be taken back", async () => {
    const { user } = await showExplanation(corrected);
    const ninth = await section(/^九、/);
    await user.click(ninth.getByRole("button", { name: /待填：三公经费预决算差异的原因/ }));
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    const box = dialog.getByRole<HTMLTextAreaElement>("textbox");
    const saving = dialog.getByRole("button", { name: "厉行节约，严格控制支出" });
    await user.click(saving);
    await user.click(dialog.getByRole("button", { name: "公务接待批次减少" }));
    expect(box.value).toBe("厉行节约，严格控制支出；公务接待批次减少");
    expect(saving.getAttribute("aria-pressed")).toBe("true");
    await user.click(saving);
    expect(box.value).toBe("公务接待批次减少");
    expect(dialog.queryByRole("button", { name: /增加/ })).toBeNull();
  });

  test("for a reason offers reasons, and none counts until it is taken", async () => {
    const { user } = await showExplanation(corrected);
    const ninth = await section(/^九、/);
    await user.click(ninth.getByRole("button", { name: /待填：三公经费预决算差异的原因/ }));
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    await user.click(dialog.getByRole("button", { name: "厉行节约，严格控制支出" }));
    expect(ninth.queryByText("厉行节约，严格控制支出")).toBeNull();
    await user.click(dialog.getByRole("button", { name: "填入" }));
    expect(await ninth.findByText("厉行节约，严格控制支出")).toBeTruthy();
  });
});

describe("what is typed", () => {
  test("into a box is asked about before Esc throws it away", async () => {
    const { user, workbook } = await showExplanation(corrected);
    const tenth = await section(/^十、/);
    await user.click(tenth.getByRole("button", { name: "〔待填：机关运行经费〕" }));
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    await user.type(dialog.getByRole("textbox"), "26.68{Escape}");
    await user.click(await dialog.findByRole("button", { name: "继续填写" }));
    expect(dialog.getByRole<HTMLInputElement>("textbox").value).toBe("26.68");
    await user.keyboard("{Escape}");
    await user.click(await dialog.findByRole("button", { name: "放弃填写" }));
    expect(await (await section(/^十、/)).findByText("〔待填：机关运行经费〕")).toBeTruthy();
    expect(workbook.memory ?? "").not.toContain("26.68");
  });

  test("nothing typed: Esc closes without a question", async () => {
    const { user } = await showExplanation(corrected);
    const tenth = await section(/^十、/);
    await user.click(tenth.getByRole("button", { name: "〔待填：机关运行经费〕" }));
    await screen.findByRole("dialog", { name: /^填写/ });
    await user.keyboard("{Escape}");
    expect(await section(/^十、/)).toBeTruthy();
  });

  test("goes along to the item before, kept; a suggestion joins it", async () => {
    const { user, workbook } = await showExplanation(corrected);
    const ninth = await section(/^九、/);
    await user.click(ninth.getByRole("button", { name: /待填：三公经费预决算差异的原因/ }));
    const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
    const box = dialog.getByRole<HTMLTextAreaElement>("textbox");
    await user.type(box, "车辆报废");
    await user.click(dialog.getByRole("button", { name: "厉行节约，严格控制支出" }));
    expect(box.value).toBe("车辆报废；厉行节约，严格控制支出");
    await user.click(dialog.getByRole("button", { name: "上一项" }));
    await screen.findByRole("button", { name: /下一项/ });
    expect(workbook.memory).toContain("车辆报废；厉行节约，严格控制支出");
  });

  test("into a paragraph is still there after another tab was looked at", async () => {
    const { user } = await showExplanation(corrected);
    const third = await section(/^三、支出/);
    await user.click(third.getByRole("button", { name: /^修改这一段：其中：基本支出/ }));
    await user.type(await third.findByRole("textbox", { name: "段落文字" }), "还没写完");
    await user.click(screen.getByRole("tab", { name: "核对结果" }));
    await user.click(await screen.findByRole("tab", { name: "决算说明" }));
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "段落文字" });
    expect(box.value).toMatch(/还没写完$/);
  });
});

test("a gap is asked for with its sentence, both amounts and the way it went", async () => {
  const { user } = await showExplanation(corrected);
  const ninth = await section(/^九、/);
  await user.click(ninth.getByRole("button", { name: /待填：三公经费预决算差异的原因/ }));
  const dialog = within(await screen.findByRole("dialog", { name: /^填写/ }));
  expect(dialog.getByText(/^九、/)).toBeTruthy();
  expect(dialog.getByText("〔待填：三公经费预决算差异的原因〕").tagName).toBe("MARK");
  expect(dialog.getByText(/万元，比.*少 .* 万元。/)).toBeTruthy();
});

describe("a paragraph written by hand", () => {
  test("is kept, is said to be out of date when its figures change, and can be given back", async () => {
    const { user, workbook, clock } = await showExplanation(corrected);
    const third = await section(/^三、支出/);
    await user.click(third.getByRole("button", { name: /^修改这一段：其中：基本支出/ }));
    const box = third.getByRole("textbox", { name: "段落文字" });
    await user.clear(box);
    await user.type(box, "支出情况良好。");
    await user.click(third.getByRole("button", { name: "保存这一段" }));
    expect(await third.findByText("手工修改过。")).toBeTruthy();
    await act(async () => {
      workbook.edit({ sheet: "GK03 支出决算表", row: 6, column: 5 }, 300);
      await clock.advance(400);
    });
    expect(await third.findByText(/在这之后变了/)).toBeTruthy();
    await user.click(third.getByRole("button", { name: "恢复自动文字" }));
    expect(await third.findByRole("button", { name: "300.00" })).toBeTruthy();
  });
});

describe("text packs", () => {
  test("another one is another text", async () => {
    const { user } = await showExplanation(corrected);
    await openStep(user, /^① 上年、预算/);
    expect(await screen.findByText(/单位名称“武汉市.*用“湖北”模板/)).toBeTruthy();
    await user.click(screen.getByRole("combobox", { name: "文本模板" }));
    await user.click(await screen.findByRole("option", { name: "上海（部门决算公开格式）" }));
    expect(await screen.findByRole("region", { name: /^十一、其他重要事项/ })).toBeTruthy();
    expect(screen.queryByText(/没有指定文本模板/)).toBeNull();
  });

  test("what the pack would say is seen while it is changed; it comes from a file, too", async () => {
    const { user } = await showExplanation(corrected);
    await openStep(user, /^① 上年、预算/);
    await user.click(await screen.findByRole("button", { name: "改模板…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "改文本模板" }));
    const text = "标题：说明\n== 一\n支出共{支出总计}。\n";
    const bytes = Uint8Array.from(Buffer.from(text));
    // jsdom's files cannot be read.
    const file = Object.assign(new File([text], "我的模板.txt"), {
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    });
    await user.upload(dialog.getByLabelText("模板文件"), file);
    expect(await dialog.findByText(/支出共337\.02万元。/)).toBeTruthy();
    const box = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "模板" });
    expect(box.value).toBe(text);
    await user.click(dialog.getByRole("button", { name: "存入工作簿并使用" }));
    expect(await screen.findByRole("heading", { name: "说明" })).toBeTruthy();
  });

  test("names are found and put in where the cursor stands; lines have numbers", async () => {
    const { user, session } = await showExplanation(corrected);
    await usePack(session, "标题：说明\n== 一\n支出共。");
    await openStep(user, /^① 上年、预算/);
    await user.click(await screen.findByRole("button", { name: "改模板…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "改文本模板" }));
    const box = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "模板" });
    expect(dialog.getByText(/^1\s2\s3$/)).toBeTruthy();
    box.setSelectionRange(box.value.length - 1, box.value.length - 1);
    await user.type(dialog.getByLabelText("查找取数项"), "支出总计", { skipClick: false });
    await user.click(dialog.getByRole("button", { name: "支出总计" }));
    expect(box.value).toBe("标题：说明\n== 一\n支出共{支出总计}。");
  });

  test("a mistake is told while it is made, and cannot be kept", async () => {
    const { user } = await showExplanation(corrected);
    await openStep(user, /^① 上年、预算/);
    await user.click(await screen.findByRole("button", { name: "改模板…" }));
    const box = await screen.findByRole("textbox", { name: "模板" });
    await user.click(box);
    await user.paste("\n{支出总记}");
    const dialog = within(screen.getByRole("dialog", { name: "改文本模板" }));
    expect(dialog.getByText(/没有叫“支出总记”的取数项。是不是“支出总计”？/)).toBeTruthy();
    expect(
      dialog.getByRole("button", { name: "存入工作簿并使用" }).getAttribute("aria-disabled"),
    ).toBe("true");
  });
});

test("numbers are written as the author says, the same everywhere, and again as the pack says", async () => {
  const { user, workbook } = await showExplanation(corrected);
  const third = await section(/^三、支出/);
  await openStep(user, /^① 上年、预算/);
  await user.click(await screen.findByRole("button", { name: "数字写法…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "数字的写法" }));
  await user.selectOptions(dialog.getByLabelText("百分比保留几位小数"), "1");
  await user.selectOptions(dialog.getByLabelText("金额单位"), "元");
  expect(await third.findByText("96.9%")).toBeTruthy();
  expect(third.getByText("3266700.00")).toBeTruthy();
  expect(workbook.memory).toContain('"numbers":{"money":"元"');
  await user.click(dialog.getByRole("button", { name: "恢复默认" }));
  expect(await third.findByText("96.93%")).toBeTruthy();
  expect(workbook.memory).not.toContain('"numbers"');
});

test("the packs that the pane brings are the files that the command line reads", () => {
  const root = join(__dirname, "..", "..");
  for (const { id: pack } of KNOWN_PACKS)
    expect(readFileSync(join(root, "src/taskpane/host/text-packs.ts"), "utf8")).toContain(
      `assets/packs/${pack}.txt`,
    );
});
