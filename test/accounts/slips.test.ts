import { placesOf, sheetsOf } from "./publishing/publication";
import { randomPublication } from "./publish";
import { seededRandom } from "./random";
import { digitDoubled, digitLost, digitsSwapped, pointMoved } from "./slips/digit-slips";
import { withSlip } from "./slips/slip";
import { SLIP_KINDS, slipIn } from "./slips";

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);
const FILES = SEEDS.map((seed) => ({ seed, file: randomPublication(seed).files[0] }));

describe("slips", () => {
  it.each(SLIP_KINDS)("%s changes the cells it names and no other", (kind) => {
    let made = 0;
    for (const { seed, file } of FILES) {
      const slip = file && slipIn(file, kind, seededRandom(seed));
      if (!slip) continue;
      made += 1;
      const before = new Map(placesOf(file).map((p) => [`${p.sheet}!${p.address}`, p.text]));
      const slipped = withSlip(file, slip);
      const changed = placesOf(slipped)
        .filter((p) => before.get(`${p.sheet}!${p.address}`) !== p.text)
        .map((p) => `${p.sheet}!${p.address}`);
      const named = slip.changes.map(({ cell }) => `${cell.sheet}!${cell.address}`);
      expect(changed.sort()).toEqual(named.sort());
      expect(sheetsOf(slipped)).toHaveLength(file.sheets.length);
    }
    expect(made).toBeGreaterThan(5);
  });

  it("treat digits as people do", () => {
    const random = seededRandom(7);
    expect(["344.16", "443.16", "431.46", "434.61"]).toContain(digitsSwapped("434.16", random));
    expect(digitsSwapped("3.33", random)).toBe("3.33");
    expect(["34.16", "44.16", "43.16"]).toContain(digitLost("434.16", random));
    expect(["4434.16", "4334.16", "4344.16"]).toContain(digitDoubled("434.16", random));
    expect(pointMoved(1)("434.16", random)).toBe("4341.60");
    expect(pointMoved(-1)("434.16", random)).toBe("43.42");
  });
});
