import { check } from "../../../src/checking/check";
import { leastSought, leastWith } from "../../../src/checking/causes/search/least-with";
import { mend } from "../../../src/checking/causes/search/state";
import { observe } from "../../../src/checking/causes/search/observations";
import { possibleCauses } from "../../../src/checking/causes/search/possible-causes";
import type { SoughtCauses } from "../../../src/checking/causes/search/sought-causes";
import { firstState, type State } from "../../../src/checking/causes/search/state";
import { DECLARED } from "../../../src/identities/declared/all";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { budgetTable, expenditureTable } from "../report-on";
import { GOODS, sideBySide } from "./economic-tables";
import { SPENDING } from "./two-classes";

const amountsOf = (line: string) => line.split(" | ").slice(2).join(" | ");
const headOf = (line: string) => line.split(" | ").slice(0, 2).join(" | ");

const slid = SPENDING.map((line, at) =>
  at <= 3 ? line : `${headOf(line)} | ${amountsOf(SPENDING[at - 1]!)}`,
);
const copied = SPENDING.map((line) => {
  const [code, name, whole, basic] = line.split(" | ");
  return [code, name, whole, basic, basic].join(" | ");
});
const turned = SPENDING.map((line) => {
  const [code, name, whole, basic, project] = line.split(" | ");
  return [code, name, whole, project, basic].join(" | ");
});
const recoded = SPENDING.map((line) => line.replace("2070111", "2070112"));
const pushed = GOODS.map(([code, name], at) => [code, name, GOODS[at - 1]?.[2] ?? ""] as const);

const BOOKS: readonly (readonly [string, string])[] = [
  ["slid", budgetTable(...slid)],
  ["copied", budgetTable(...copied)],
  ["turned", budgetTable(...turned)],
  ["a line left out", budgetTable(...SPENDING.filter((line) => !line.startsWith("2070199")))],
  ["mistyped", budgetTable(...recoded)],
  ["a group slid", sideBySide({ goods: pushed })],
  ["clean", budgetTable(...SPENDING)],
];

function stateOf(table: string): State {
  const sheets = parseSheets([expenditureTable(...SPENDING), table].join("\n"));
  const readings = new Readings(recognise(sheets).readings);
  return firstState(check(DECLARED, readings), readings);
}

function kindsIn(state: State): readonly SoughtCauses[] {
  const kinds: SoughtCauses[] = [];
  possibleCauses(state, (kind) => kinds.push(kind) > 0);
  return kinds;
}

test.each(BOOKS)(
  "%s: no cause is cheaper, or elsewhere, than its kind says beforehand",
  (_, table) => {
    const state = stateOf(table);
    for (const kind of kindsIn(state))
      for (const candidate of kind.found()) {
        expect(kind.tables).toContain(candidate.cause.table);
        expect(candidate.cause.weight).toBeGreaterThanOrEqual(kind.weight);
        expect(leastSought(kind, state, false)).toBeLessThanOrEqual(leastWith(candidate, state));
      }
  },
);

test.each(BOOKS)(
  "%s: kinds that are not worth it are left out, the others found as before",
  (_, table) => {
    const state = stateOf(table);
    const isWorth = ({ weight }: SoughtCauses) => weight < 30;
    const named = new Set(kindsIn(state).flatMap((kind) => (isWorth(kind) ? [] : kind.found())));
    const all = possibleCauses(state);
    const cheap = possibleCauses(stateOf(table), isWorth);
    expect(cheap.map(({ cause }) => cause.kind)).toEqual(
      all.filter((candidate) => !named.has(candidate)).map(({ cause }) => cause.kind),
    );
  },
);

test("something is found by more than one kind", () => {
  const found = BOOKS.flatMap(([, table]) => kindsIn(stateOf(table)).map((kind) => kind.found()));
  expect(found.filter(({ length }) => length > 0).length).toBeGreaterThan(4);
});

test.each(BOOKS)(
  "%s: whether anything is odd is the same asked at once or after all",
  (_, table) => {
    const state = stateOf(table);
    const before = observe(state.readings).areAny();
    expect(before).toBe(state.observed.observations.length > 0);
    for (const { cause } of possibleCauses(state)) {
      const { oddities } = mend(state, cause);
      expect(oddities.areAny()).toBe(oddities.observed().observations.length > 0);
    }
  },
);
