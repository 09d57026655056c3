import type { Sheet } from "../../src/sheets/sheet";
import type { PublishedAccounts } from "../accounts/publish";
import { seededRandom } from "../accounts/random";
import { slipIn, SLIP_KINDS } from "../accounts/slips";
import { withSlip } from "../accounts/slips/slip";
import { sheetsOfAll } from "../publications/checking";

/** A publication with one slip in it, where the slip that was drawn can happen. */
export function slippedSheets({ files, seed }: PublishedAccounts): readonly Sheet[] {
  const random = seededRandom(seed + 7);
  const file = random.pick(files);
  const slip = slipIn(file, random.pick(SLIP_KINDS), random);
  return sheetsOfAll(files.map((each) => (each === file && slip ? withSlip(each, slip) : each)));
}
