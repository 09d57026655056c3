import Decimal from "decimal.js";
import { array, assert, constantFrom, integer, property } from "fast-check";
import { judged } from "../checking/written-relation";

/** Laws of the printed interval: exact amounts in 分, each printed in 万元 with 2 decimals on its own. */
const fen = integer({ min: 0, max: 50_000_000_000 });
const addends = array(fen, { minLength: 1, maxLength: 30 });

function inTenThousands(amount: number): string {
  return new Decimal(amount).div(1_000_000).toFixed(2, Decimal.ROUND_HALF_UP);
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function relation(total: string, parts: readonly string[]): string {
  return `${total}＝${parts.join("＋")}`;
}

test("what adds up exactly is never broken in print", () => {
  assert(
    property(addends, (amounts) => {
      const text = relation(inTenThousands(sumOf(amounts)), amounts.map(inTenThousands));
      expect(judged(text).outcome.kind).not.toBe("broken");
    }),
  );
});

test("a total forced to agree with the printed figures is held", () => {
  assert(
    property(addends, (amounts) => {
      const printed = amounts.map(inTenThousands);
      const total = printed.reduce((sum, text) => sum.plus(text), new Decimal(0));
      expect(judged(relation(total.toFixed(2), printed)).outcome.kind).toBe("held");
    }),
  );
});

test("any figure that is wrong by more than rounding explains twice over is broken", () => {
  assert(
    property(
      addends,
      integer({ min: 1, max: 100_000 }),
      constantFrom(1, -1),
      (amounts, more, sign) => {
        const allowance = (amounts.length + 1) / 2;
        const digits = Math.floor(2 * allowance) + more;
        const wrong = new Decimal(inTenThousands(sumOf(amounts))).plus(
          new Decimal(sign * digits).div(100),
        );
        const text = relation(wrong.toFixed(2), amounts.map(inTenThousands));
        expect(
          judged(text.replace(/^-/, "－").replace(/^－(.*)＝/, "0.00－$1＝")).outcome.kind,
        ).toBe("broken");
      },
    ),
  );
});

test("the sides and the addends of an equation may change places", () => {
  assert(
    property(addends, fen, (amounts, total) => {
      const parts = amounts.map(inTenThousands);
      const kind = judged(relation(inTenThousands(total), parts)).outcome.kind;
      expect(judged(`${parts.join("＋")}＝${inTenThousands(total)}`).outcome.kind).toBe(kind);
      expect(judged(relation(inTenThousands(total), [...parts].reverse())).outcome.kind).toBe(kind);
    }),
  );
});

test("a ≤ b fails where b ≤ a holds, unless rounding lets both be", () => {
  assert(
    property(fen, fen, (a, b) => {
      const [one, other] = [inTenThousands(a), inTenThousands(b)];
      const kinds = [judged(`${one}≤${other}`), judged(`${other}≤${one}`)].map(
        ({ outcome }) => outcome.kind,
      );
      expect(kinds).toContain("held");
    }),
  );
});

test("an amount in 元 agrees with itself in 万元", () => {
  assert(
    property(fen, (amount) => {
      const yuan = new Decimal(amount).div(100).toFixed(2);
      expect(judged(`${inTenThousands(amount)}万元＝${yuan}元`).outcome.kind).not.toBe("broken");
    }),
  );
});
