import { reportOn } from "./report-on";

/** The “三公” table with these items under 预算数 and 决算数. */
function reported(items: string, planned: string, final: string) {
  const heads = items.split(" | ").length;
  const over = (kind: string) =>
    [kind, ...Array.from({ length: heads - 1 }, () => "<")].join(" | ");
  return reportOn(
    [
      "=== 九",
      "2023年度财政拨款“三公”经费支出决算表",
      "单位：万元",
      `${over("预算数")} | ${over("决算数")}`,
      `${items} | ${items}`,
      `${planned} | ${final}`,
    ].join("\n"),
  );
}

const PARTS = "合计 | 因公出国（境）费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费";
const WHOLE =
  "合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费";

test("vehicles without a sum of their own are added by their parts", () => {
  const { counts, suspects } = reported(
    PARTS,
    "26.00 | 1.00 | 18.00 | 5.00 | 2.00",
    "23.70 | 0.00 | 17.90 | 4.30 | 1.50",
  );
  expect(counts).toMatchObject({ held: 2, broken: 0 });
  expect(suspects).toEqual([]);
});

test("a wrong figure among them is found", () => {
  const { counts } = reported(
    PARTS,
    "26.00 | 1.00 | 18.00 | 5.00 | 2.00",
    "23.70 | 0.00 | 19.70 | 4.30 | 1.50",
  );
  expect(counts).toMatchObject({ held: 1, broken: 1 });
});

test("a sum that is printed is added itself", () => {
  const { counts } = reported(
    WHOLE,
    "26.00 | 1.00 | 23.00 | 18.00 | 5.00 | 2.00",
    "23.70 | 0.00 | 23.20 | 17.90 | 4.30 | 1.50",
  );
  expect(counts).toMatchObject({ held: 2, broken: 2 });
});
