import {
  NUMBER_SETTINGS,
  readNumberSetting,
  USUAL_NUMBERS,
  type NumberSettings,
} from "../arithmetic/number-settings";
import type { GivenFact } from "../facts/given-facts";
import { USUAL_WORDING, WORD_NAMES, wordNamed, type Wording } from "../wording/words";
import type { Position } from "./pack-syntax";

/** Tells a mistake. */
type Tell = (at: Position, problem: string, remedy: string) => void;

const WORD = "用词";
const ASK = "待填";
const KINDS: Readonly<Record<string, GivenFact["kind"]>> = {
  金额: "amount",
  个数: "count",
  得分: "score",
  文字: "words",
};
const LINE = new RegExp(
  `^(名称|${ASK}|${NUMBER_SETTINGS.join("|")}|${WORD}[\\s　]+[^:：]*)[:：]\\s*(.*)$`,
);

/** What stands before the first section, the title apart: names, numbers, words, and what is asked for. */
export class Preamble {
  name = "";
  numbers: NumberSettings = USUAL_NUMBERS;
  wording: Wording = USUAL_WORDING;
  readonly asks: GivenFact[] = [];

  constructor(private readonly tell: Tell) {}

  /** Whether a line is one of these; then it was read. */
  takes(text: string, at: Position): boolean {
    const [, key, value = ""] = LINE.exec(text) ?? [];
    if (key === undefined) return false;
    const inside = { ...at, column: at.column + text.length - value.length };
    if (key === "名称") this.name = value;
    else if (key === ASK) this.ask(value, inside);
    else if (key.startsWith(WORD)) this.word(key.slice(WORD.length).trim(), value, at);
    else this.number(key, value, inside);
    return true;
  }

  private number(key: string, value: string, at: Position): void {
    const read = readNumberSetting(key, value);
    if ("set" in read) this.numbers = { ...this.numbers, ...read.set };
    else this.tell(at, `“${key}”不能是“${value}”`, read.remedy);
  }

  private word(name: string, value: string, at: Position): void {
    const key = wordNamed(name);
    if (key) this.wording = { ...this.wording, [key]: value };
    else this.tell(at, `没有叫“${name}”的用词`, `可用的名称：${WORD_NAMES.join("、")}`);
  }

  private ask(value: string, at: Position): void {
    const [name = "", word = "", ...rest] = value.split(/[\s　]+/);
    const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
    if (!kind) return this.tell(at, `待填“${value}”读不懂`, `请照这样写：${ASK_EXAMPLE}`);
    if (this.asks.some((one) => one.name === name))
      return this.tell(at, `待填“${name}”写了两次`, "删去一处");
    const perLine = rest[0] === "逐项";
    const about = rest.slice(perLine ? 1 : 0).join(" ");
    this.asks.push({ name, kind, about, ...(perLine && { perLine }) });
  }
}

/** How a pack asks for what it needs, for messages and for docs/packs.md. */
const ASK_EXAMPLE =
  "待填：名称 金额 说明（“金额”也可以是个数、得分、文字；清单的每一项都问的，在后面加“逐项”）";
