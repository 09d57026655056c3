import { assert, constantFrom, integer, property } from "fast-check";
import { exactText, type Money, printFen } from "./fen";

const WAN: Money = { unit: "万元", decimals: 2 };

describe("printing 分", () => {
  it.each([
    [3_370_183_00, "337.02"],
    [5_000, "0.01"],
    [4_999, "0.00"],
    [10_050_00, "1.01"],
    [-10_050_00, "-1.01"],
    [0, "0.00"],
  ])("rounds %d 分 half-up to %s 万元", (amount, text) => {
    expect(printFen(amount, WAN)).toBe(text);
  });

  it("keeps every 分 in 元 and in 万元 with six decimals", () => {
    expect(printFen(123_456_789, { unit: "元", decimals: 2 })).toBe("1234567.89");
    expect(printFen(123_456_789, { unit: "万元", decimals: 6 })).toBe("123.456789");
  });

  it("never strays further than half a last digit", () => {
    const money = constantFrom<Money>(
      WAN,
      { unit: "万元", decimals: 0 },
      { unit: "元", decimals: 0 },
    );
    assert(
      property(integer({ min: -1e12, max: 1e12 }), money, (amount, { unit, decimals }) => {
        const step = (unit === "元" ? 100 : 1_000_000) / 10 ** decimals;
        const steps = Number(printFen(amount, { unit, decimals }).replace(".", ""));
        expect(Math.abs(steps * step - amount)).toBeLessThanOrEqual(step / 2);
      }),
    );
  });

  it("writes the exact amount with as many digits as it has", () => {
    expect(exactText(337_018_300, "万元")).toBe("337.0183");
    expect(exactText(100, "元")).toBe("1");
    expect(exactText(0, "万元")).toBe("0");
  });

  it("refuses more decimals than money has", () => {
    expect(() => printFen(1, { unit: "元", decimals: 3 })).toThrow("元 has no 3 decimals");
  });
});
