import { halfDigit, Money, ZERO } from "../../amounts/decimal";
import { around, timesInterval, type Interval } from "../../amounts/interval";
import type { Place } from "../../identities/notation/syntax";
import { normalise } from "../../sheets/wording";
import type { PlacedScore, SelfEvaluationReading } from "../../tables/self-evaluation";
import type { ValuesOf } from "../intervals/judge-relation";
import { captionNames } from "./caption-name";

/** How a rate is printed: 97 and 97% as a percentage, 0.97 as a share. */
export type RatePrint = "percent" | "share";

/** What the places of an evaluation's relations stand for, by their names. */
export function valuesIn(reading: SelfEvaluationReading, rates: RatePrint): ValuesOf {
  const { execution, total, scores, groups } = reading;
  const named = new Map<string, readonly Interval[]>();
  const take = (name: string, values: readonly Interval[]) => {
    const key = normalise(name);
    if (!named.has(key)) named.set(key, values);
  };
  if (execution) {
    take("预算数", [money(execution.budget)]);
    take("执行数", [money(execution.spent)]);
    if (execution.rate) take("执行率", [rate(execution.rate, rates)]);
    if (execution.score) take("预算执行得分", [score(execution.score)]);
    if (execution.weight !== undefined) take("分值", [around(new Money(execution.weight), ZERO)]);
  }
  if (total) take("总分", [score(total)]);
  take(
    "各项得分",
    scores.map((each) => score(each.score)),
  );
  captionNames(groups.map(({ name }) => name)).forEach((name, at) =>
    take(`${name}各项得分`, groups[at]!.scores.map(score)),
  );
  captionNames(scores.map(({ indicator }) => indicator)).forEach((name, at) =>
    take(`${name}得分`, [score(scores[at]!.score)]),
  );
  return (place: Place) =>
    named.get(normalise(place.kind === "group" ? place.group : lastName(place)));
}

function lastName(place: Exclude<Place, { kind: "group" }>): string {
  return place.kind === "named" ? place.names.join("·") : "";
}

/** Scores printed whole were given, not rounded. */
function score({ figure }: PlacedScore): Interval {
  return around(figure.printed, figure.decimals > 0 ? halfDigit(figure.decimals) : ZERO);
}

const MONEY_DECIMALS = 2;

/** Amounts typed as 5 stand for 5.00 万元. */
function money({ figure }: PlacedScore): Interval {
  return around(figure.printed, halfDigit(Math.max(figure.decimals, MONEY_DECIMALS)));
}

const HUNDREDTH = around(new Money("0.01"), ZERO);

/** A rate printed whole was rounded. */
function rate({ figure }: PlacedScore, rates: RatePrint): Interval {
  const printed = around(figure.printed, halfDigit(figure.decimals));
  return rates === "share" ? printed : timesInterval(printed, HUNDREDTH);
}
