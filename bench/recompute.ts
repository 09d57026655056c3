/**
 * Whether a second program comes to the same numbers: `npm run bench:recompute [ACCOUNTS]`. It reads the
 * workbooks with exceljs and the explanation as `narrate --format json` prints it, and shares no code
 * with `src`: each number is worked out again from its cells, and its words must say what it is.
 */
import { recomputed } from "../test/recompute/recompute";
import { toldAccounts } from "../test/recompute/told-accounts";

const ACCOUNTS = Number(process.argv[2] ?? 100);

async function main(): Promise<void> {
  const counts = new Map<string, { texts: number; numbers: number; unequal: number }>();
  let accounts = 0;
  for (let seed = 20_000; accounts < ACCOUNTS; seed++) {
    const told = await toldAccounts(seed);
    if (told.length > 0) accounts++;
    for (const { pack, paragraphs, raw } of told) {
      const count = counts.get(pack) ?? { texts: 0, numbers: 0, unequal: 0 };
      const troubles = paragraphs.flatMap((paragraph) => recomputed(paragraph, raw));
      for (const trouble of troubles) console.log(`${seed} ${pack}: ${trouble}`);
      counts.set(pack, {
        texts: count.texts + 1,
        numbers: count.numbers + paragraphs.flatMap(({ numbers }) => numbers).length,
        unequal: count.unequal + troubles.length,
      });
    }
  }
  console.log("pack | texts | numbers | not equal");
  for (const [pack, { texts, numbers, unequal }] of counts)
    console.log(`${pack} | ${texts} | ${numbers} | ${unequal}`);
}

void main();
