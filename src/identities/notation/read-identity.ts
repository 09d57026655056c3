import type { Axis, Place, ReadIdentity, Relation, Term, Unreadable } from "./syntax";
import { tokens, type Token } from "./tokens";

/** Reads one relation; see `syntax.ts` for the grammar. A mistake is a value that says how to mend it. */
export function readIdentity(text: string): ReadIdentity {
  const found = tokens(text);
  if ("rest" in found)
    return unreadable(
      text,
      `“${found.rest}”处的符号不认识`,
      "只用＋、－、＝、括号、行号或栏次书写",
    );
  try {
    return { kind: "identity", identity: new Reader(found).identity() };
  } catch (error) {
    if (error instanceof Mistake) return unreadable(text, error.message, error.remedy);
    throw error;
  }
}

function unreadable(text: string, problem: string, remedy: string): Unreadable {
  return { kind: "unreadable", text, problem, remedy };
}

/** Unwinds the reader; never leaves this file. */
class Mistake extends Error {
  constructor(
    problem: string,
    readonly remedy: string,
  ) {
    super(problem);
  }
}

const RELATIONS: Readonly<Record<string, Relation>> = { "=": "＝", "≤": "≤", "≥": "≥", "≈": "≈" };

/** An addend whose number does not yet know whether it counts lines or columns. */
interface OpenTerm {
  readonly sign: 1 | -1;
  readonly place: Place | OpenNumber;
}
interface OpenNumber {
  readonly kind: "open";
  readonly from: number;
  readonly to: number;
}

/** One method for each production of the grammar. */
class Reader {
  private at = 0;

  constructor(private readonly found: readonly Token[]) {}

  identity() {
    const scope = this.scope();
    const left = this.expression();
    const relation = this.take("relation");
    if (!relation) throw new Mistake("没有等号", "写成“左边＝右边”");
    const right = this.expression();
    if (this.next) throw new Mistake("等式之后还有多余的内容", "每条关系单独书写，用分号隔开");
    const axis = axisOf([...left, ...right]);
    const sides = {
      left: closed(left, axis),
      relation: RELATIONS[relation.text]!,
      right: closed(right, axis),
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
    if (!this.take("open")) return [{ sign, place: this.place() }];
    const inner = this.expression().map((term) => ({
      ...term,
      sign: (term.sign * sign) as 1 | -1,
    }));
    if (!this.take("close")) throw new Mistake("括号没有合上", "补上右括号");
    const axis = this.axis();
    return axis ? closed(inner, axis) : inner;
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

/** The axis that any number of the relation names: in `27＝（1＋2）行` it holds for all of them. */
function axisOf(terms: readonly OpenTerm[]): Axis | undefined {
  for (const { place } of terms) if (place.kind === "numbered") return place.axis;
  return undefined;
}

/** A number without an axis is a code if the whole relation names none: `201＝20133＋20136`. */
function closed(terms: readonly OpenTerm[], axis: Axis | undefined): Term[] {
  return terms.map(({ sign, place }) => ({ sign, place: closedPlace(place, axis) }));
}

function closedPlace(place: Place | OpenNumber, axis: Axis | undefined): Place {
  if (place.kind !== "open") return place;
  if (axis) return { ...place, kind: "numbered", axis };
  if (place.from !== place.to)
    throw new Mistake("号码没有写明是行还是栏", "在号码后写上“行”或“栏”");
  return { kind: "named", names: [String(place.from)] };
}
