import type { Said } from "../../why/said";
import type { WhyAsked } from "../ask-why";
import type { Desk } from "./desk";
import { attempt } from "./telling";

/** Why something was said in the last check, in words; `undefined` where nothing was checked or it cannot be told. */
export async function whyAsked(desk: Desk, asked: WhyAsked): Promise<Said | undefined> {
  let said: Said | undefined;
  await attempt(desk, "说明原因", async () => {
    const ask = await desk.surroundings.loadWhy?.();
    const { sheets, checked } = desk;
    if (ask && sheets && checked) said = ask(asked, { sheets: sheets.sheets, sets: [checked] });
  });
  return said;
}
