import { createContext, runInContext } from "node:vm";
import { defineMissing } from "../../src/taskpane/older-engines";

const TAKEN_AWAY = `
  for (const name of ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"])
    delete Array.prototype[name];
  for (const name of ["at", "replaceAll"]) delete String.prototype[name];
  delete Object.getPrototypeOf(Uint8Array.prototype).at;
  delete Object.hasOwn;
  globalThis`;

/** A world of the language as browsers of 2020 had it. */
function olderWorld(): (script: string) => unknown {
  const context = createContext({});
  defineMissing(runInContext(TAKEN_AWAY, context) as typeof globalThis);
  return (script) => runInContext(`JSON.stringify(${script})`, context) as unknown;
}

test.each([
  "[[1, 2, 3].at(-1), [1, 2].at(0), [1].at(5) ?? null, [1].at(-2) ?? null]",
  "['abc'.at(-1), new Uint8Array([7, 8]).at(-1)]",
  "[[1, 2, 3, 4].findLast((n) => n % 2 === 1), [1].findLast((n) => n > 1) ?? null]",
  "[[1, 2, 3, 4].findLastIndex((n) => n % 2 === 1), [1].findLastIndex((n) => n > 1)]",
  "(() => { const a = [3, 1, 2]; return [a.toReversed(), a.toSorted(), a.toSorted((x, y) => y - x), a]; })()",
  "(() => { const a = [1, 2, 3]; return [a.toSpliced(1, 1, 8, 9), a.with(-1, 5), a]; })()",
  "['1,234,567'.replaceAll(',', ''), 'a.b.c'.replaceAll('.', '$&-'), 'aXbX'.replaceAll(/X/g, '_')]",
  "[Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString')]",
])("an older engine answers as a new one does: %s", (script) => {
  expect(olderWorld()(script)).toBe(JSON.stringify(eval(script)));
});

test("what is defined does not show when a list is gone through", () => {
  expect(
    olderWorld()("(() => { const k = []; for (const i in [1]) k.push(i); return k; })()"),
  ).toBe('["0"]');
});

test("what an engine has stays its own", () => {
  const { at } = Array.prototype;
  defineMissing(globalThis);
  expect(Array.prototype.at).toBe(at);
});
