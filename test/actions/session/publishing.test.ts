import type { Sheet } from "../../../src/sheets/sheet";
import type { Fault } from "../../../src/simulated-excel/host/fault";
import { closeWindows } from "../../workbook/excel/open-in-excel";
import { richParts, withPaneTraces, zipOfRich } from "../../workbook/publishing/rich-package";
import { sampleSheets, sceneOf } from "../seed-session";
import { sceneInExcel, settled, type ExcelScene } from "./in-simulated-excel";

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});
afterEach(closeWindows);

/** A session over a workbook whose file is given. */
function scene(file: Uint8Array) {
  const made = sceneOf(seed.slice(0, 2));
  made.workbook.file = new Uint8Array(file);
  return made;
}

test("a copy is made, told of, and downloaded only when it is asked for", async () => {
  const { session, clock } = scene(zipOfRich(withPaneTraces(richParts(["hidden"]))));
  await session.preparePublication();
  expect(session.state().publishing).toMatchObject({
    kind: "ready",
    name: "决算（发布副本）.xlsx",
    by: "download",
    publication: {
      taken:
        "已去掉：本工具保存的理由和设置、Excel 记下的加载项 2 个；其余部分逐字节与原文件相同。",
      leaving: [
        { label: "隐藏的工作表", details: ["另表（深度隐藏，Excel 的菜单里看不到）"] },
        { label: "隐藏的行和列（里面有内容）", details: ["表 第 7–8 行", "表 C 列"] },
        { label: "隐藏的名称", details: ["底数"] },
      ],
    },
  });
  expect(clock.downloads).toEqual([]);
  // The dialog closes with the click, which must not take the copy away.
  const handing = session.handOverCopy();
  session.forgetCopy();
  await handing;
  expect(clock.downloads.map(({ name }) => name)).toEqual(["决算（发布副本）.xlsx"]);
  expect(session.state().publishing).toBeUndefined();
  expect(session.state().notice).toMatchObject({ tone: "success" });
});

test("given up, a copy is not handed over any more", async () => {
  const { session, clock } = scene(zipOfRich(richParts([])));
  await session.preparePublication();
  session.forgetCopy();
  await session.handOverCopy();
  expect(clock.downloads).toEqual([]);
});

test("where nothing can be downloaded, the copy opens in a window of its own", async () => {
  const { session, clock, workbook } = scene(zipOfRich(richParts([])));
  delete clock.download;
  await session.preparePublication();
  expect(session.state().publishing).toMatchObject({ kind: "ready", by: "window" });
  await session.handOverCopy();
  expect(workbook.opened).toEqual(workbook.file);
  expect(session.state().notice?.text).toContain("新窗口");
});

test.each([
  ["Excel refuses the file", "readFile", "Excel 没有交出工作簿的文件。"],
  ["Excel fails", "readFile", "内部错误"],
])("%s: said where the copy would be", async (what, request, message) => {
  const { session, workbook } = scene(new Uint8Array());
  workbook.refuses = [{ request, message, throws: what === "Excel fails" }];
  await session.preparePublication();
  expect(session.state().publishing).toEqual({ kind: "refused", message });
});

test("a window that does not open: a sentence that says what to do", async () => {
  const { session, clock, workbook } = scene(zipOfRich(richParts([])));
  delete clock.download;
  workbook.refuses = [{ request: "openCopy", message: "Excel 没有完成这一步。" }];
  await session.preparePublication();
  await session.handOverCopy();
  expect(session.state().notice).toEqual({
    tone: "error",
    text: "副本没有打开：Excel 没有完成这一步。请用“文件”→“另存为”存一份，再用命令行 publish 处理。",
  });
});

describe("in Excel, after a check", () => {
  async function over(made: ExcelScene, work: Promise<unknown>): Promise<void> {
    let done = false;
    void work.then(() => (done = true));
    for (let turn = 0; !done; turn++) {
      if (turn > 100) throw new Error("The command never ended.");
      await settled();
      await made.clock.advance(2000);
    }
  }

  test("the copy bears no mark; the workbook keeps its own", async () => {
    const { session, excel } = await sceneInExcel(seed);
    await session.check();
    const marks = excel.sheets().map(({ conditionalFormats }) => conditionalFormats.length);
    await session.preparePublication();
    const { publishing } = session.state();
    if (publishing?.kind !== "ready") throw new Error("not ready");
    expect(publishing.publication.taken).toMatch(/^已去掉：标记 \d+ 处、Excel 记下的加载项 1 个；/);
    expect(excel.sheets().map(({ conditionalFormats }) => conditionalFormats.length)).toEqual(
      marks,
    );
    expect(excel.copiesOpen()).toBe(0);
  });

  test.each<[string, Fault]>([
    ["GetFile", { kind: "never" }],
    ["GetSlice", { kind: "never" }],
    ["GetFile", { kind: "done-but-refused", code: "GeneralException" }],
  ])("%s %j: a sentence, and the next command goes on", async (request, fault) => {
    let left = 1;
    const made = await sceneInExcel(seed, {
      befalls: ({ does }) => (does.includes(request) && left-- > 0 ? fault : undefined),
    });
    await over(made, made.session.preparePublication());
    expect(made.session.state().publishing).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("Excel") as string,
    });
    await over(made, made.session.check());
    expect(made.session.state().stage.kind).toBe("checked");
  });

  test("a piece that comes late: the copy is given back all the same, and nothing shows any more", async () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (release = resolve));
    let left = 1;
    const made = await sceneInExcel(seed, {
      befalls: ({ does }) =>
        does.includes("GetSlice") && left-- > 0 ? { kind: "late", until } : undefined,
    });
    await over(made, made.session.preparePublication());
    expect(made.session.state().publishing?.kind).toBe("refused");
    release();
    await settled();
    await settled();
    expect(made.excel.copiesOpen()).toBe(0);
    expect(made.session.state().publishing?.kind).toBe("refused");
    await over(made, made.session.preparePublication());
    expect(made.session.state().publishing?.kind).toBe("ready");
  });
});
