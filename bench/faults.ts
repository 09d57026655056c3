/**
 * A day's work with the pane, once for each of its requests and each way in which Excel may fail it:
 * refused, done but refused, late, never answered. `npm run bench:faults`. Prints what is not as it
 * should be: a sentence each, the rest done, nothing doubled, no cell changed.
 */
import { sweepOfFaults } from "../test/actions/session/fault-sweep";

async function main(): Promise<void> {
  const { tried, troubles } = await sweepOfFaults(() => true);
  console.log(`${tried} days with a fault, ${troubles.length} troubles`);
  for (const trouble of troubles) console.log(trouble);
  process.exitCode = troubles.length === 0 ? 0 : 1;
}

void main();
