import { integer, sample } from "fast-check";
import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import { addressOf } from "../../src/sheets/address";
import type { CellPlace } from "../../src/sheets/sheet";
import { randomPublication } from "../accounts/publish";
import { slippedSheets } from "./slipped-sheets";

/** Other sets in every run; a failure is told with the seed of its set. */
const SEEDS = sample(integer({ min: 0, max: 2 ** 31 - 1 }), 40);

const REPORTS = SEEDS.map((seed) => ({
  seed,
  report: checkAccounts("publication", {
    sheets: slippedSheets(randomPublication(seed)),
    unread: [],
  }),
}));

/** Whatever is wrong in a set, its report agrees with itself. */
function always(law: (report: CheckedAccounts) => void): void {
  for (const { seed, report } of REPORTS) {
    try {
      law(report);
    } catch (error) {
      throw new Error(`publication ${seed}: ${String(error)}`, { cause: error });
    }
  }
}

function nameOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${addressOf(row, column)}`;
}

test("each broken relation is one error, and no other error speaks of a relation", () => {
  always(({ counts, findings }) => {
    const broken = findings.filter(
      ({ severity, kind }) => severity === "error" && kind === "identity",
    );
    expect(broken).toHaveLength(counts.broken);
  });
});

test("what could not be checked is told relation by relation", () => {
  always(({ counts, gaps }) => {
    expect(gaps.flatMap(({ relations }) => relations)).toHaveLength(counts.notCheckable);
  });
});

test("every broken relation is explained by a suspect, unless the report says why not", () => {
  always(({ findings, suspects, suspectsRemark }) => {
    if (suspectsRemark !== undefined) return;
    const explained = new Set(suspects.flatMap((suspect) => suspect.findings));
    const broken = findings.flatMap(({ severity, kind }, index) =>
      severity === "error" && kind === "identity" ? [index] : [],
    );
    expect(broken.filter((index) => !explained.has(index))).toEqual([]);
  });
});

test("a cell is suspected once, is not its own rival, and has none when it is certain", () => {
  always(({ suspects }) => {
    const names = suspects.map(({ cell }) => nameOf(cell.placed));
    expect(new Set(names).size).toBe(names.length);
    for (const { cell, rivals, certain } of suspects) {
      expect(rivals.map(nameOf)).not.toContain(nameOf(cell.placed));
      if (certain) expect(rivals).toEqual([]);
    }
  });
});

test("what is suggested is another amount, within its range", () => {
  always(({ suspects }) => {
    for (const { printed, suggested, range } of suspects) {
      if (suggested === undefined) continue;
      expect(suggested).not.toBe(printed.replaceAll(",", ""));
      if (!range) continue;
      expect(Number(suggested)).toBeGreaterThanOrEqual(Number(range[0]));
      expect(Number(suggested)).toBeLessThanOrEqual(Number(range[1]));
    }
  });
});

test("a sentence says where, what and by how much, and ends", () => {
  always(({ findings, suspects }) => {
    for (const { message } of [...findings, ...suspects]) expect(message).toMatch(/[。）]$/);
    const broken = findings.filter(
      ({ severity, kind }) => severity === "error" && kind === "identity",
    );
    for (const { message, difference } of broken) {
      expect(message).toContain(`差 ${difference!}`);
      expect(message).toMatch(/[A-Z]+[0-9]+/);
    }
  });
});
