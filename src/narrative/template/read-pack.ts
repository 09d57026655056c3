import { checkPack } from "./check-pack";
import { OpenBlocks } from "./open-blocks";
import { readTemplate } from "./read-template";
import { CHART_EXAMPLES } from "./operations";
import type {
  PackBlock,
  ChartBlock,
  Pack,
  PackMistake,
  PackSection,
  Position,
  Template,
} from "./pack-syntax";
import { withDeclared, type Vocabulary } from "../facts/vocabulary";
import { Preamble } from "./read-preamble";

/*
 * pack    = { line }
 * line    = "# …"        a remark, not printed
 *         | "名称：…"      the pack's name
 *         | "标题：…"      the title of the explanation
 *         | "金额单位：万元" | "金额小数：2" | "百分比小数：2"
 *         | "末尾零：去掉" | "千分位：有"
 *         | "用词 name：…"  a word of `wording/words` said otherwise
 *         | "待填：name 金额 …"  what the pack asks the author for
 *         | "== …"       a section's heading
 *         | "-- …"       a heading within a section
 *         | "【如果 …】" { line } [ "【否则】" { line } ] "【完】"
 *         | "【每个 …】" { line } "【完】"
 *         | "【柱图 caption：fact fact …】" | "【饼图 caption：list】"
 *         | text         a paragraph
 */

/** The pack, or all that is wrong with it. */
export type PackRead =
  | { readonly kind: "read"; readonly pack: Pack }
  | { readonly kind: "wrong"; readonly mistakes: readonly PackMistake[] };

/** Reads a text pack, and holds it to the names that mean something. */
export function readPack(text: string, vocabulary: Vocabulary): PackRead {
  const reader = new PackReader();
  text.split(/\r?\n/).forEach((line, index) => reader.line(line, index + 1));
  const pack = reader.finished();
  const mistakes = [...reader.mistakes, ...checkPack(pack, withDeclared(vocabulary, pack.asks))];
  return mistakes.length === 0
    ? { kind: "read", pack }
    : { kind: "wrong", mistakes: mistakes.toSorted((a, b) => a.line - b.line) };
}

const STATEMENT = /^【\s*(如果|否则|每个|完|柱图|饼图)\s*(.*?)\s*】$/;

/** In other brackets, or with another word: what it was to be cannot be told, and it is no sentence. */
const LIKE_STATEMENT = /^(?:【.*】|[\[［【]\s*(?:如果|否则|每个|完|柱图|饼图).*)$/;
const STATEMENT_EXAMPLES = `【如果 有 名称】、【否则】、【每个 清单】、【完】、${CHART_EXAMPLES.columns}、${CHART_EXAMPLES.pie}`;

/** A line in 【】, as it is written. */
type StatementLine = Pick<PackBlock, "source" | "at">;

class PackReader {
  readonly mistakes: PackMistake[] = [];
  private title: Template = [];
  private readonly head = new Preamble((at, problem, remedy) => this.mistake(at, problem, remedy));
  private readonly sections: PackSection[] = [];
  private readonly open = new OpenBlocks((at, problem, remedy) =>
    this.mistake(at, problem, remedy),
  );

  line(raw: string, line: number): void {
    const text = raw.trim();
    const at = { line, column: raw.length - raw.trimStart().length + 1 };
    if (text === "" || text.startsWith("#")) return;
    const statement = STATEMENT.exec(text);
    if (statement) this.statement(statement[1]!, statement[2]!, { source: text, at });
    else if (LIKE_STATEMENT.test(text))
      this.mistake(at, `“${text}”读不懂`, `请照这样写：${STATEMENT_EXAMPLES}`);
    else if (text.startsWith("==")) this.section(text, at);
    else if (!this.preamble(text, at)) this.paragraph(text, at);
  }

  finished(): Pack {
    this.open.end();
    if (this.title.length === 0)
      this.mistake({ line: 1, column: 1 }, "没有标题", "在开头写一行“标题：…”");
    const { name, numbers, wording, asks } = this.head;
    return { name, numbers, wording, asks, title: this.title, sections: this.sections };
  }

  private preamble(text: string, at: Position): boolean {
    if (this.sections.length > 0) return false;
    const [, title] = /^标题[:：]\s*(.*)$/.exec(text) ?? [];
    if (title === undefined) return this.head.takes(text, at);
    this.title = this.template(title, { ...at, column: at.column + text.length - title.length });
    return true;
  }

  private section(text: string, at: Position): void {
    const heading = text.replace(/^=+\s*/, "");
    const blocks: PackBlock[] = [];
    const column = at.column + text.length - heading.length;
    this.sections.push({
      source: heading,
      heading: this.template(heading, { ...at, column }),
      blocks,
      at,
    });
    this.open.begin(blocks, at);
  }

  private paragraph(text: string, at: Position): void {
    const style = text.startsWith("--") ? "heading" : "body";
    const own = style === "heading" ? text.replace(/^-+\s*/, "") : text;
    const column = at.column + text.length - own.length;
    const template = this.template(own, { ...at, column });
    this.open.add({ kind: "paragraph", style, template, source: text, at });
  }

  private statement(word: string, rest: string, line: StatementLine): void {
    switch (word) {
      case "如果":
        return this.choice(rest.split(/[\s　]+/), line);
      case "每个":
        return this.loop(rest, line);
      case "柱图":
        return this.chart("columns", rest, line);
      case "饼图":
        return this.chart("pie", rest, line);
      case "否则":
        return this.open.otherwise(line.at);
      default:
        return this.open.close(line.at);
    }
  }

  private choice(condition: readonly string[], line: StatementLine): void {
    const then: PackBlock[] = [];
    const otherwise: PackBlock[] = [];
    this.open.add({ kind: "choice", condition, then, otherwise, ...line });
    this.open.enter({ at: line.at, into: then, otherwise });
  }

  private loop(list: string, line: StatementLine): void {
    const blocks: PackBlock[] = [];
    this.open.add({ kind: "loop", list, blocks, ...line });
    this.open.enter({ at: line.at, into: blocks });
  }

  private chart(shape: ChartBlock["shape"], rest: string, line: StatementLine): void {
    const { at } = line;
    const [, caption, names = ""] = /^(.*?)[:：]\s*([^:：]*)$/.exec(rest) ?? [];
    const of = names.split(/[\s　、]+/).filter((name) => name !== "");
    if (caption === undefined || of.length === 0) {
      this.mistake(at, "图的写法不对", `请照这样写：${CHART_EXAMPLES[shape]}`);
      return;
    }
    this.open.add({ kind: "chart", shape, caption: this.template(caption, at), of, ...line });
  }

  private template(text: string, at: Position): Template {
    const { template, mistakes } = readTemplate(text, at);
    this.mistakes.push(...mistakes);
    return template;
  }

  private mistake(at: Position, problem: string, remedy: string): void {
    this.mistakes.push({ ...at, problem, remedy });
  }
}
