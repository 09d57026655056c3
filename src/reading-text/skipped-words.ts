import { REASON_GOES_ON, REASON_WORD, TURNS_BACK, USED_FOR, USE_ENDS } from "./role-words";
import type { Clause } from "./text-clauses";

/** Words of a paragraph that tell a reason, or what money was used for: their numbers are no facts of the tables. */
export class SkippedWords {
  private now: "reason" | "use" | undefined;
  private afterReason = false;
  private turnedBack = false;

  /** What the words being read are skipped as. */
  get as(): "reason" | "use" | undefined {
    return this.now;
  }

  /** The number, and whether its sentence has come back to it from a reason, as far as the words say. */
  marked<T>(number: T): T & { readonly isAfterReason: boolean } {
    return { ...number, isAfterReason: this.turnedBack };
  }

  noticeClause({ words, ending, start }: Clause, text: string): void {
    if (this.now === "reason" && TURNS_BACK.test(text.slice(start))) {
      this.now = undefined;
      this.turnedBack = true;
    }
    if (this.afterReason && REASON_GOES_ON.test(words)) this.now = "reason";
    this.afterReason = false;
    if (/其中$/.test(words) && this.now === "use") this.now = undefined;
    if (REASON_WORD.test(words)) this.now = "reason";
    else if (this.now === "use" && USE_ENDS.test(words)) this.now = undefined;
    else if (USED_FOR.test(words) && ending !== "：" && !/（[类项]）/.test(words))
      this.now ??= "use";
  }

  endClause({ ending }: Clause): void {
    if (ending === "。") {
      this.turnedBack = false;
      this.afterReason = this.now === "reason";
      this.now = undefined;
    } else if (ending === "；" && this.now === "use") this.now = undefined;
  }
}
