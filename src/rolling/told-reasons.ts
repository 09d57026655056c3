import { nameOfReason } from "../narrative/reasons/named-reasons";
import { aboutReason } from "./about-reason";
import { asItStands, type RollingWork } from "./at-work";
import { reasonsIn } from "./reasons-in";

/** The reasons that last year's text gives, by the names under which reasons are kept; of two the first. */
export function toldReasons({ paragraphs }: RollingWork): ReadonlyMap<string, string> {
  const told = paragraphs.flatMap((p) =>
    reasonsIn(p).flatMap((reason): (readonly [string, string])[] => {
      const about = aboutReason(reason, p);
      const name = about && nameOfReason(about);
      const text = asItStands(p, reason.start, reason.end);
      return name === undefined || text === "" || text.includes("〔待填") ? [] : [[name, text]];
    }),
  );
  return new Map(told.toReversed());
}
