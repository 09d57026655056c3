import { addedUp } from "./added-up";
import {
  axisOf,
  closed,
  Mistake,
  type OpenFactor,
  type OpenNumber,
  type OpenTerm,
} from "./open-terms";
import type {
  Axis,
  Factor,
  Place,
  ReadIdentity,
  ReadRelation,
  Relation,
  RelationSyntax,
  Unreadable,
} from "./syntax";
import { tokens, type Token } from "./tokens";

/** Reads one relation that only adds up, as forms and notes do. A mistake is a value that says how to mend it. */
export function readIdentity(text: string): ReadIdentity {
  const read = readRelation(text);
  if (read.kind === "unreadable") return read;
  const identity = addedUp(read.relation);
  return identity
    ? { kind: "identity", identity }
    : unreadable(text, "乘、除、分数和“不超过”在这里不认识", REMEDY);
}

const REMEDY = "只用＋、－、＝、括号、行号或栏次书写";

/** Reads one relation; see `syntax.ts` for the grammar. */
export function readRelation(text: string): ReadRelation {
  const found = tokens(text);
  if ("rest" in found) return unreadable(text, `“${found.rest}”处的符号不认识`, REMEDY);
  try {
    return { kind: "relation", relation: new Reader(found).relation() };
  } catch (error) {
    if (error instanceof Mistake) return unreadable(text, error.message, error.remedy);
    throw error;
  }
}

function unreadable(text: string, problem: string, remedy: string): Unreadable {
  return { kind: "unreadable", text, problem, remedy };
}

const RELATIONS: Readonly<Record<string, Relation>> = { "=": "＝", "≤": "≤", "≥": "≥", "≈": "≈" };

/** One method for each production of the grammar. */
class Reader {
  private at = 0;

  constructor(private readonly found: readonly Token[]) {}

  relation(): RelationSyntax {
    const scope = this.scope();
    const left = this.expression();
    const relation = this.take("relation");
    if (!relation) throw new Mistake("没有等号", "写成“左边＝右边”");
    const right = this.expression();
    const most = this.take("most") ? this.expression() : undefined;
    if (this.next) throw new Mistake("等式之后还有多余的内容", "每条关系单独书写，用分号隔开");
    const axis = axisOf([...left, ...right]);
    const sides = {
      left: closed(left, axis),
      relation: RELATIONS[relation.text]!,
      right: closed(right, axis),
      ...(most && { most: closed(most, axis) }),
    };
    return scope === undefined ? sides : { scope, ...sides };
  }

  private scope(): string | undefined {
    const [first, second] = this.found;
    if (second?.kind !== "scope") return undefined;
    this.at = 2;
    if (first?.kind === "name") return first.text;
    if (first?.kind === "number") return String(first.number);
    throw new Mistake("冒号前不是名称", "冒号前写行或栏的名称");
  }

  private expression(): OpenTerm[] {
    const terms = [...this.signed(this.take("sign")?.text === "-" ? -1 : 1)];
    for (;;) {
      const sign = this.take("sign");
      if (!sign) return terms;
      terms.push(...this.afterSign(sign.text === "-" ? -1 : 1, terms.at(-1)));
    }
  }

  /** `…＋8` goes on from the number before it; `、` and a doubled sign are not forgiven. */
  private afterSign(sign: 1 | -1, before: OpenTerm | undefined): OpenTerm[] {
    if (!this.take("ellipsis")) return this.signed(sign);
    this.take("sign");
    return [{ sign, place: this.upTo(before) }];
  }

  private upTo(before: OpenTerm | undefined): OpenNumber | Place {
    const last = this.take("number");
    const from = before && "to" in before.place ? before.place.to + 1 : undefined;
    if (!last || from === undefined || last.number < from) {
      throw new Mistake("省略号前后不是从小到大的号码", "写成“1＋2＋…＋8”");
    }
    const place = { kind: "open", from, to: last.number } as const;
    const axis = this.axis();
    return axis ? { ...place, kind: "numbered", axis } : place;
  }

  private signed(sign: 1 | -1): OpenTerm[] {
    if (!this.take("open")) return [this.multiplied(sign)];
    const inner = this.expression().map((term) => ({
      ...term,
      sign: (term.sign * sign) as 1 | -1,
    }));
    if (!this.take("close")) throw new Mistake("括号没有合上", "补上右括号");
    const axis = this.axis();
    return axis ? closed(inner, axis) : inner;
  }

  private multiplied(sign: 1 | -1): OpenTerm {
    const place = this.factor();
    const factors: OpenFactor[] = [];
    for (;;) {
      const by = this.take("times")?.text;
      if (by === undefined)
        return factors.length === 0 ? { sign, place } : { sign, place, factors };
      factors.push({ by, place: this.factor() });
    }
  }

  private factor(): Factor | OpenNumber {
    const points = this.take("points")?.text;
    return points === undefined ? this.place() : { kind: "points", points };
  }

  private place(): Place | OpenNumber {
    const title = this.take("title")?.text;
    if (title !== undefined || this.follows("dot")) return this.named(title);
    const number = this.take("number");
    return number ? this.numbered(number.number) : this.named(title);
  }

  private numbered(from: number): Place | OpenNumber {
    const first = this.axis();
    const to = this.take("ellipsis") ? this.take("number")?.number : from;
    if (to === undefined || to < from) throw new Mistake("“至”后面不是更大的号码", "写成“1至8行”");
    const axis = first ?? this.axis();
    if (first) this.axis();
    return axis ? { kind: "numbered", axis, from, to } : { kind: "open", from, to };
  }

  private named(title: string | undefined): Place {
    const names = [this.name()];
    while (this.take("dot")) names.push(this.name());
    const inTable = title === undefined ? {} : { title };
    const [first, second] = names as [string, string?];
    const group = /^(.+)之和$/.exec(first)?.[1];
    if (group === undefined) return { kind: "named", ...inTable, names };
    return { kind: "group", ...inTable, group, ...(second !== undefined && { column: second }) };
  }

  /** A code such as 201 is a name where no axis follows it. */
  private name(): string {
    const number = this.take("number");
    if (number) return String(number.number);
    const name = this.take("name");
    if (!name) throw new Mistake("缺少名称或号码", "在运算符两边都写上项目名称、行号或栏次");
    return name.text;
  }

  private axis(): Axis | undefined {
    const text = this.take("axis")?.text;
    if (text === undefined || text === "之和") return undefined;
    return /栏|列/.test(text) ? "column" : "line";
  }

  private get next(): Token | undefined {
    return this.found[this.at];
  }

  private follows(kind: Token["kind"]): boolean {
    return this.found[this.at + 1]?.kind === kind;
  }

  private take<K extends Token["kind"]>(kind: K): Extract<Token, { kind: K }> | undefined {
    const token = this.next;
    if (token?.kind !== kind) return undefined;
    this.at += 1;
    return token as Extract<Token, { kind: K }>;
  }
}
