import { proofread } from "../../src/proofreading/proofread";
import type { TextParagraph } from "../../src/reading-text/finished-text";
import { textOf, toldForm } from "./form-text";
import { BASIC } from "./headings";
import { formNamed, likelyBooks } from "./likely-books";
import { inShort, proofreadLines, sampleOfTests } from "./sample-book";

const sample = sampleOfTests();

function listed(names: readonly string[], words = "主要包括：", ending = "。"): readonly string[] {
  return inShort(
    proofreadLines(sample.get(), BASIC, `公用经费26.68万元，${words}${names.join("、")}${ending}`),
  );
}

/** What the table holds of them, so that the tests follow the sample. */
function spent(): readonly string[] {
  const list = sample.get().book.list("公用经费款");
  if (list?.kind !== "lines") throw new Error("the sample has no 公用经费");
  return list.lines.map((line) => {
    const name = line.fact("名称");
    return name?.kind === "words" ? name.text : line.key;
  });
}

test("a list that names all is right, in any words", () => {
  for (const words of ["主要包括：", "包括：", "主要用于：", "用于"])
    expect(listed(spent(), words)).toEqual([]);
});

test("a list of the main ones that lacks a single one lacks it; one that ends in 等 lacks nothing", () => {
  const [first, ...rest] = spent();
  expect(listed(rest)).toEqual([`error →${first!}`]);
  expect(listed(rest, "主要包括：", "等。")).toEqual([]);
  expect(listed(rest.slice(1))).toEqual([]);
  expect(listed(rest.slice(1), "包括：")).toHaveLength(2);
});

test("a letter lost, doubled or another in a long name is a slip; a short form is none", () => {
  const long = spent().find((name) => /^[一-龥]{6,}$/.test(name))!;
  const without = (name: string) => spent().map((one) => (one === long ? name : one));
  expect(listed(without(long.slice(0, 2) + long.slice(3)))).toEqual([
    `error ${long.slice(0, 2) + long.slice(3)}→${long}`,
  ]);
  expect(listed(without(long.slice(0, 2)))).toEqual([]);
});

describe("the 项 that a section goes through", () => {
  const { book, tables } = likelyBooks(1)[0]!;
  const lines = toldForm(formNamed("henan"), book).map(({ pieces }) => textOf(pieces));
  const items = lines.filter((line) => /^\d+\..*（项）/.test(line));

  function without(left: readonly string[]): readonly string[] {
    const paragraphs = lines
      .filter((line) => !left.includes(line))
      .map((text): TextParagraph => ({ text, place: "body" }));
    return proofread({ paragraphs, joined: false }, book, tables).findings.flatMap((one) =>
      one.kind === "list" ? [one.expected] : [],
    );
  }

  test("one that is left out is named", () => {
    expect(items.length).toBeGreaterThan(3);
    const [, said] = /（款）(.*)（项）/.exec(items[1]!)!;
    expect(without([])).toEqual([]);
    expect(without(items.slice(1, 2))).toEqual([said]);
  });

  test("a section that tells some of them promises no more", () => {
    expect(without(items.slice(1))).toEqual([]);
    expect(without(items.slice(0, Math.ceil(items.length / 2)))).toEqual([]);
  });
});
