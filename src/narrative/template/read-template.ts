import type {
  HeadWord,
  Insert,
  PackMistake,
  TemplatePiece,
  Position,
  Template,
} from "./pack-syntax";

/*
 * template = { words | insert }
 * insert   = "{" word { blank word } [ "：" template { "｜" template } ] "}"
 * word     = “quoted text” | letters without blanks, braces, ： and ｜
 *
 * Full-width braces, half-width bars and colons are read like the others. Words outside braces stand
 * for themselves, punctuation included; braces themselves do not occur in official texts.
 */

/** What was read, with every mistake in it; pieces around a mistake are kept. */
export interface TemplateRead {
  readonly template: Template;
  readonly mistakes: readonly PackMistake[];
}

/** Reads one line of text; `at` is where its first letter stands. */
export function readTemplate(text: string, at: Position): TemplateRead {
  const reader = new Reader(text, at);
  const template = reader.template(TOP);
  return { template, mistakes: reader.mistakes };
}

const OPEN = /^[{｛]/;
const CLOSE = /^[}｝]/;
const BAR = /^[|｜]/;
const COLON = /^[:：]/;
const BLANK = /^[\s　]/;
const QUOTED = /^“([^“”]*)”/;
const WORD = /^[^\s　{}｛｝:：|｜“”]+/;

/** Inserts within inserts: five are a puzzle, and thousands would exhaust the stack. */
const DEEPEST = 50;

/** Outside an insert, bars and closing braces are words. */
const TOP = 0;

class Reader {
  readonly mistakes: PackMistake[] = [];
  private place = 0;

  constructor(
    private readonly text: string,
    private readonly at: Position,
  ) {}

  template(depth: number): Template {
    const pieces: TemplatePiece[] = [];
    while (this.place < this.text.length) {
      if (this.sees(OPEN)) pieces.push(this.insert(depth + 1));
      else if (this.ends(depth)) break;
      else pieces.push(this.words(depth));
    }
    return pieces;
  }

  private words(depth: number): TemplatePiece {
    const from = this.place;
    while (this.place < this.text.length && !this.sees(OPEN) && !this.ends(depth)) {
      if (this.sees(CLOSE)) this.mistake("多了一个“}”", "删去它");
      this.place += 1;
    }
    return { kind: "words", text: this.text.slice(from, this.place) };
  }

  private ends(depth: number): boolean {
    return depth > TOP && (this.sees(CLOSE) || this.sees(BAR));
  }

  private insert(depth: number): Insert {
    const at = this.position();
    if (depth > DEEPEST) return this.tooDeep(at);
    this.place += 1;
    const head = this.head();
    const bodies: Template[] = [];
    if (this.take(COLON)) {
      do bodies.push(this.template(depth));
      while (this.take(BAR));
    }
    if (!this.take(CLOSE)) {
      this.mistake("“{”没有对应的“}”", "在这一处插入的末尾补上“}”", at);
      this.place = this.text.length;
    }
    if (head.length === 0) this.mistake("大括号里是空的", "写上取数项的名称，或删去大括号", at);
    return { kind: "insert", head, bodies, at };
  }

  /** The rest of the line is passed over: whatever is in it, nobody reads it any more. */
  private tooDeep(at: Position): Insert {
    this.mistake(`大括号套了 ${DEEPEST} 层以上`, "分成几行写", at);
    this.place = this.text.length;
    return { kind: "insert", head: [], bodies: [], at };
  }

  private head(): readonly HeadWord[] {
    const words: HeadWord[] = [];
    for (;;) {
      while (this.take(BLANK));
      const quoted = this.take(QUOTED);
      const word = quoted ?? this.take(WORD);
      if (!word) return words;
      words.push({ text: quoted ? quoted[1]! : word[0], quoted: quoted !== undefined });
    }
  }

  private sees(what: RegExp): boolean {
    return what.test(this.text.slice(this.place, this.place + 1));
  }

  private take(what: RegExp): RegExpExecArray | undefined {
    const found = what.exec(this.text.slice(this.place)) ?? undefined;
    if (found) this.place += found[0].length;
    return found;
  }

  private position(): Position {
    return { line: this.at.line, column: this.at.column + this.place };
  }

  private mistake(problem: string, remedy: string, at = this.position()): void {
    this.mistakes.push({ ...at, problem, remedy });
  }
}
