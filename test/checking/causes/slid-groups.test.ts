import type { CheckReport } from "../../../src/checking/report";
import { reportOn } from "../report-on";
import { CAPITAL, GOODS, oneList, sideBySide, STAFF, type Cell } from "./economic-tables";

/** The lines of a group with other amounts, from top to bottom. */
function withAmounts(group: readonly Cell[], amounts: readonly string[]): readonly Cell[] {
  return group.map(([code, name], at): Cell => [code, name, amounts[at]!]);
}

const amountsOf = (group: readonly Cell[]) => group.map(([, , amount]) => amount);

/** Pushed down from a line on; what goes over the end is lost. */
function down(group: readonly Cell[], by: number, left: (amounts: readonly string[]) => string[]) {
  const amounts = amountsOf(group);
  return withAmounts(group, [...left(amounts).slice(0, by), ...amounts.slice(0, -by)]);
}

function up(group: readonly Cell[], by: number, left: (amounts: readonly string[]) => string[]) {
  const amounts = amountsOf(group);
  return withAmounts(group, [...amounts.slice(by), ...left(amounts).slice(-by)]);
}

const blank = (amounts: readonly string[]) => amounts.map(() => "");
const again = (amounts: readonly string[]) => [...amounts];
/** What went over one end comes in at the other. */
const wrapped = (amounts: readonly string[]) => [...amounts.slice(-2), ...amounts.slice(0, 2)];

/** Which line's amount stands on which, as the first cause tells it. */
function movesIn({ causes: [found] }: CheckReport): string {
  if (found?.cause.kind !== "rows") return found?.cause.kind ?? "nothing";
  return found.cause.moves
    .filter(({ isRight }) => !isRight)
    .map(({ line, from }) => `${line.key}<${from?.key ?? "?"}`)
    .join(" ");
}

const certainCells = ({ suspects }: CheckReport) =>
  suspects.filter(({ certain }) => certain).map(({ message }) => message);

describe("one group of three side by side", () => {
  test.each<[string, Parameters<typeof sideBySide>[0], string]>([
    [
      "left, pushed down by one, the last amount lost",
      { staff: down(STAFF, 1, blank) },
      "301<30101 30101<30102 30102<30113 30113<303 303<30302 30302<30305 30305<?",
    ],
    [
      "left, pushed down by two, what went over the end at the top",
      { staff: down(STAFF, 2, wrapped) },
      "301<30102 30101<30113 30102<303 30113<30302 303<30305 30302<301 30305<30101",
    ],
    [
      "left, pulled up by one, the first amount lost",
      { staff: up(STAFF, 1, blank) },
      "301<? 30101<301 30102<30101 30113<30102 303<30113 30302<303 30305<30302",
    ],
    [
      "left, pulled up by one, the last amount twice",
      {
        staff: up(
          [...STAFF.slice(0, 5), ["30302", "退休费", "9.00"], ["30305", "生活补助", "3.00"]],
          1,
          again,
        ),
      },
      "301<? 30101<301 30102<30101 30113<30102 303<30113 30302<303",
    ],
    [
      "middle, pushed down by one, the last amount lost",
      { goods: down(GOODS, 1, blank) },
      "302<30201 30201<30205 30205<30211 30211<30226 30226<30239 30239<?",
    ],
  ])("%s", (_what, groups, moves) => {
    const report = reportOn(sideBySide(groups));
    expect(movesIn(report)).toBe(moves);
    expect(certainCells(report)).toEqual([]);
  });
});

test("all groups pushed down by one are one cause, told group by group", () => {
  const report = reportOn(
    sideBySide({ staff: down(STAFF, 1, blank), goods: down(GOODS, 1, blank) }),
  );
  expect(report.causes).toHaveLength(1);
  expect(report.causes[0]!.message).toContain(
    "自 301、302 行起各组的金额疑似与科目错开：第 5–10 行的金额是 301 至 30302 的，应上移 1 行，第 5–9 行的金额是 302 至 30226 的，应上移 1 行",
  );
  expect(certainCells(report)).toEqual([]);
});

test("where two exchanged lines explain as much, the slide is a rival", () => {
  const report = reportOn(sideBySide({ goods: down(GOODS, 2, wrapped) }));
  expect(report.causes).toMatchObject([{ cause: { kind: "lines" }, certain: false }]);
  expect(report.causes[0]!.rivals.map(({ kind }) => kind)).toContain("rows");
});

test("what was lost is told by the sums, where they tell it", () => {
  const report = reportOn(sideBySide({ staff: down(STAFF, 1, blank) }));
  expect(report.causes[0]!.message).toContain(
    "自 301 行起这一组的金额疑似与科目错开：第 5–10 行的金额是 301 至 30302 的，应上移 1 行；30305 的金额不在表上，请对照原始账簿重填；30305 由勾稽关系推算为决算数 4",
  );
});

test("in one list the amounts of all lines slide together", () => {
  const staff = down(STAFF, 2, wrapped);
  const report = reportOn(oneList({ staff }));
  expect(movesIn(report)).toMatch(/^301<30102 30101<30113 30102<303/);
  expect(certainCells(report)).toEqual([]);
});

test("a slide that sums do not decide is no cause, and no figure is certain", () => {
  const goods = [GOODS[0]!, ...down(GOODS.slice(1), 1, blank)];
  const report = reportOn(sideBySide({ goods }));
  expect(report.causes.map(({ cause }) => cause.kind)).not.toContain("rows");
  expect(certainCells(report)).toEqual([]);
});

test("one wrong amount is not told as a slide", () => {
  const goods = withAmounts(GOODS, ["40.00", "11.00", "30.00", "7.00", "13.00", "6.00"]);
  const report = reportOn(sideBySide({ goods, capital: CAPITAL }));
  expect(report.causes).toEqual([]);
  expect(report.suspects.map(({ cell }) => cell.placed.line)).toHaveLength(1);
});

test("the amount of a 类 typed over by the one below is no slide, though the last one stands twice", () => {
  const goods = withAmounts(GOODS, ["11.00", "11.00", "3.00", "7.00", "9.50", "9.50"]);
  const report = reportOn(sideBySide({ goods }));
  expect(report.causes).toEqual([]);
  expect(report.suspects.map(({ cell }) => cell.placed.line)).toEqual(["302"]);
});
