import { checkAccounts } from "../../../src/actions/check-accounts";
import { setAside } from "../../../src/actions/ignoring/set-aside";
import { overviewOf } from "../../../src/actions/overview/overview-of";
import { sampleSheets } from "../seed-session";

async function overviewOfSample(file: string, without: readonly string[] = []) {
  const sheets = (await sampleSheets(file)).filter(({ name }) => !without.includes(name));
  const accounts = checkAccounts(file, { sheets, unread: [] });
  return overviewOf(setAside(accounts, []));
}

test("a suspect is shown with its table, its line and column, its remedy and what it mends", async () => {
  const { suspects } = await overviewOfSample("qiaokou-media-centre-2022.xlsx");
  expect(suspects[0]).toMatchObject({
    cell: { label: "G8" },
    tableTitle: "一般公共预算财政拨款支出决算表",
    name: "201 一般公共服务支出·项目支出",
    printed: "263.88",
    remedy: { kind: "write", amount: "10.35", range: ["10.34", "10.35"] },
    certain: true,
    rivals: [],
  });
  expect(suspects[0]!.mends.map(({ relation }) => relation!.text)).toContain(
    "201：小计＝基本支出＋项目支出",
  );
});

test("findings that a suspect explains are not told twice; the others stand by table", async () => {
  const { errors, notices, stops } = await overviewOfSample("qiaokou-media-centre-2022.xlsx");
  expect(errors.map(({ title, items }) => [title, items.length])).toEqual([
    ["财政拨款收入支出决算总表", 1],
    ["国有资本经营预算财政拨款支出决算表", 1],
    ["财政拨款“三公”经费支出决算表", 1],
  ]);
  expect(errors[0]!.items[0]!.message).toMatch(/^A41 表注/);
  expect(notices.map(({ title }) => title)).toEqual(["一般公共预算财政拨款基本支出决算表"]);
  expect(stops).toHaveLength(9);
});

test("nothing broken is clean only when all was checked", async () => {
  const file = "qiaokou-media-centre-2022-corrected.xlsx";
  expect((await overviewOfSample(file)).verdict.kind).toBe("clean");
  const partial = await overviewOfSample(file, ["GK02 收入决算表"]);
  expect(partial.verdict).toMatchObject({
    kind: "partial",
    sentence: expect.stringMatching(
      /^核对过的关系没有不成立的，但缺 1 张表，有 [0-9]+ 条关系无法核对/,
    ),
  });
  expect(partial.gaps).not.toEqual([]);
});
