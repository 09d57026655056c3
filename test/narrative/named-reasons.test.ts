import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValuePair } from "../../src/narrative/expression";
import { aboutOfName, nameOfReason } from "../../src/narrative/reasons/named-reasons";
import { PACKS } from "../proofreading/drawn-texts";
import { bookOf } from "./hand-made-book";

const NAMES = new Set(
  PACKS.flatMap((pack) => {
    const text = readFileSync(join(__dirname, "../../assets/packs", `${pack}.txt`), "utf8");
    return [...text.matchAll(/\{原因 ([^}]+)\}/g)].map(([, name]) => name!);
  }),
);
/** Of a line's own: they are named with its code. */
const OF_LINES = new Set(["预决算差异", "增减"]);

test.each([...NAMES].filter((name) => !OF_LINES.has(name)))(
  "%s is what a pack asks for, and what a text's own reason is kept under",
  (name) => {
    const about = aboutOfName(name, bookOf({}));
    expect(about).toBeDefined();
    expect(nameOfReason(about!)).toBe(`reason/${name}`);
  },
);

test("the reason of a line bears its code; one that no pack asks for has no name", () => {
  const line = (field: string) =>
    ({ kind: "line", list: "一般公共预算项", key: "2080505", field }) as const;
  const budget: ValuePair = { of: line("本年"), base: line("年初预算") };
  expect(nameOfReason(budget)).toBe("reason/预决算差异/2080505");
  expect(nameOfReason({ ...budget, base: line("上年") })).toBe("reason/增减/2080505");
  expect(nameOfReason({ of: line("基本支出"), base: line("上年") })).toBeUndefined();
});
