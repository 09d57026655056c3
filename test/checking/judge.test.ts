import { judged } from "./written-relation";

describe("each printed figure stands for half a last digit either way", () => {
  test.each([
    ["434.71＝434.16＋0.55", "held", "nothing to explain"],
    ["434.72＝434.16＋0.00＋0.55", "rounding", "rounding explains 0.01"],
    ["434.73＝434.16＋0.00＋0.55", "rounding", "four figures explain 0.02"],
    ["434.74＝434.16＋0.00＋0.55", "broken", "four figures cannot explain 0.03"],
    ["1.01＝1.00", "rounding", "two figures explain 0.01"],
    ["1.02＝1.00", "broken", "two figures cannot explain 0.02"],
    ["1.0＝0.95", "rounding", "0.05 is half a digit of the figure with one decimal"],
    ["1.0＝0.94", "broken", "and 0.06 is more than both halves"],
    ["3.00＝2.00＋2.00－1.00", "held", "what is taken away counts against"],
    ["3.02＝2.00＋2.00－1.00", "rounding", "what is taken away was rounded as well"],
    ["3.03＝2.00＋2.00－1.00", "broken", "but not by more"],
  ])("%s is %s: %s", (text, kind) => {
    expect(judged(text).outcome.kind).toBe(kind);
  });

  test("27 lines may miss by 0.14 and no more", () => {
    const lines = Array.from({ length: 27 }, () => "1.00").join("＋");
    expect(judged(`27.14＝${lines}`).outcome.kind).toBe("rounding");
    expect(judged(`27.15＝${lines}`).outcome.kind).toBe("broken");
  });

  test("the difference is left − right, the allowance what rounding explains at the most", () => {
    expect(String(judged("1.02＝1.00").left)).toBe("1.02");
    const { outcome } = judged("1.00＝1.02");
    expect(
      "difference" in outcome && [String(outcome.difference), String(outcome.allowance)],
    ).toEqual(["-0.02", "0.01"]);
  });
});

describe("blank and dash add as zero, but were never rounded", () => {
  test.each([
    ["0.00＝空", "held"],
    ["空＝—", "held"],
    ["0.01＝0.00", "rounding"],
    ["0.01＝空", "broken"],
    ["0.01＝/", "broken"],
    ["5.00＝5.00＋空＋—＋无", "held"],
    ["5.02＝5.01＋空＋—", "rounding"],
    ["5.03＝5.01＋空＋—", "broken"],
  ])("%s is %s", (text, kind) => {
    expect(judged(text).outcome.kind).toBe(kind);
  });
});

test.each([
  ["0.01＝空＋空", "rounding", "two parts too small to be printed"],
  ["0.02＝空＋—", "broken", "but not more than half a digit for each figure"],
  ["0.02＝空＋空＋—", "rounding", "of which there may be more"],
  ["0.02＝空＋空＋0.00", "broken", "a part that is printed was rounded by itself"],
])("where every part of a sum is blank, %s is %s: %s", (text, kind) => {
  expect(judged(text).outcome.kind).toBe(kind);
});

describe("at most and about", () => {
  test.each([
    ["4.00≤5.00", "held"],
    ["5.01≤5.00", "rounding"],
    ["5.02≤5.00", "broken"],
    ["5.00≥4.00", "held"],
    ["4.98≥5.00", "broken"],
    ["38.45≈38.46", "rounding"],
    ["48.45≈38.45", "broken"],
  ])("%s is %s", (text, kind) => {
    expect(judged(text).outcome.kind).toBe(kind);
  });
});

describe("元 and 万元 are compared as one", () => {
  test.each([
    ["337.02万元＝3,370,183.12元", "rounding"],
    ["337.02万元＝3,370,250.00元", "rounding"],
    ["337.02万元＝3,370,250.20元", "broken"],
    ["3,370,183.12元＝337.02万元", "rounding"],
    ["337.02万元＝337.02元", "broken"],
  ])("%s is %s", (text, kind) => {
    expect(judged(text).outcome.kind).toBe(kind);
  });

  test("numbers are told in the unit of the first figure", () => {
    const { money, right } = judged("3,370,183.12元＝337.02万元");
    expect([money, String(right)]).toEqual(["元", "3370200"]);
  });
});

describe("cells that hold more digits than they show", () => {
  test("agree in print and not in the cells: hidden, and no error", () => {
    const { outcome, hidden, exact } = judged(
      "81.14~0.00＝4.2445~0.00＋51.2645~0.00＋25.6345~0.00",
    );
    expect(outcome.kind).toBe("rounding");
    expect(hidden).toBeUndefined();
    expect(exact).toBeUndefined();
    const wrong = judged("81.13~0.00＝4.2445~0.00＋51.2645~0.00＋25.6345~0.00");
    expect(wrong.outcome.kind).toBe("held");
    expect(String(wrong.hidden)).toBe("-0.0135");
  });

  test("where every cell does, the digits behind the print judge as well", () => {
    expect(judged("81.1435~0.00＝4.2445~0.00＋76.899~0.00").exact?.kind).toBe("held");
    expect(judged("81.1435~0.00＝4.2445~0.00＋76.892~0.00").exact?.kind).toBe("broken");
  });

  test("broken in print is broken, whatever the cells hold", () => {
    expect(judged("81.24~0.00＝4.2445~0.00＋76.8955~0.00").outcome.kind).toBe("broken");
  });
});
