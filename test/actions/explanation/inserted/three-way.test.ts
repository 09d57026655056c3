import { array, assert, constantFrom, property } from "fast-check";
import { threeWay, type Merged } from "../../../../src/actions/explanation/inserted/three-way";

const letters = (text: string) => [...text];

/** `a>A` made otherwise, `a|x` edited, `a|x>A` both; what agrees stands alone. */
function said(written: string, standing: string, made: string): string {
  const lists = { written: letters(written), standing: letters(standing), made: letters(made) };
  const part = (which: keyof typeof lists, one: Merged) =>
    lists[which].slice(one[which].from, one[which].to).join("");
  return threeWay(lists)
    .map((one) => {
      const [was, now, new_] = [part("written", one), part("standing", one), part("made", one)];
      switch (one.kind) {
        case "agreed":
          return now;
        case "made":
          return `${was}>${new_}`;
        case "edited":
          return `${was}|${now}`;
        case "both":
          return `${was}|${now}>${new_}`;
      }
    })
    .join(" ");
}

test.each([
  ["abc", "abc", "abc", "a b c"],
  ["abc", "abc", "aBc", "a b>B c"],
  ["abc", "axc", "abc", "a b|x c"],
  ["abc", "axc", "aBc", "a b|x>B c"],
  ["abc", "aBc", "aBc", "a B c"],
  ["abcd", "axcd", "aBCd", "a b|x>B c>C d"],
  ["abc", "abxc", "abc", "a b |x c"],
  ["abc", "abc", "abyc", "a b >y c"],
  ["abc", "ac", "abc", "a b| c"],
  ["abc", "abc", "ac", "a b> c"],
  ["abc", "ac", "aBc", "a b|>B c"],
  ["", "x", "", "|x"],
  ["", "", "y", ">y"],
])("%j that stands as %j and is made as %j: %j", (written, standing, made, expected) => {
  expect(said(written, standing, made)).toBe(expected);
});

const ROWS = array(constantFrom("a", "b", "c", "d"), { maxLength: 9 });

/** What comes of it where whoever edited keeps what she wrote. */
function keptRows(written: string[], standing: string[], made: string[]): readonly string[] {
  return threeWay({ written, standing, made }).flatMap((one) =>
    one.kind === "made" || one.kind === "agreed"
      ? made.slice(one.made.from, one.made.to)
      : standing.slice(one.standing.from, one.standing.to),
  );
}

test("nobody edited: what is made; nothing is made otherwise: what stands; every row is in one stretch", () => {
  assert(
    property(ROWS, ROWS, ROWS, (written, standing, made) => {
      expect(keptRows(written, written, made)).toEqual(made);
      expect(keptRows(written, standing, written)).toEqual(standing);
      const merged = threeWay({ written, standing, made });
      for (const which of ["written", "standing", "made"] as const) {
        const rows = merged.flatMap((one) =>
          Array.from({ length: one[which].to - one[which].from }, (_, at) => one[which].from + at),
        );
        expect(rows).toEqual({ written, standing, made }[which].map((_, at) => at));
      }
    }),
    { numRuns: 500 },
  );
});
