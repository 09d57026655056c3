import type { Vocabulary } from "../facts/vocabulary";
import { inCondition } from "./check-condition";
import { inFact, inList, inNumber, mistake, type Scope } from "./check-names";
import { readBounds } from "./grades";
import { readListReference } from "./list-reference";
import { CHART_EXAMPLES, isOperation, OPERATIONS, ORDINAL, type Operation } from "./operations";
import type {
  PackBlock,
  ChartBlock,
  Insert,
  Pack,
  PackMistake,
  Position,
  Template,
} from "./pack-syntax";

/** Every name and every use of an operation that means nothing, with what to write instead. */
export function checkPack(pack: Pack, vocabulary: Vocabulary): readonly PackMistake[] {
  const scope: Scope = { vocabulary, line: new Set() };
  return [
    ...inTemplate(pack.title, scope),
    ...pack.sections.flatMap(({ heading, blocks }) => [
      ...inTemplate(heading, scope),
      ...inBlocks(blocks, scope),
    ]),
  ];
}

function inBlocks(blocks: readonly PackBlock[], scope: Scope): readonly PackMistake[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return inTemplate(block.template, scope);
      case "choice":
        return [
          ...inCondition(block.condition, scope, block.at),
          ...inBlocks(block.then, scope),
          ...inBlocks(block.otherwise, scope),
        ];
      case "loop":
        return [
          ...inList(block.list, scope, block.at),
          ...inBlocks(block.blocks, within(scope, block.list)),
        ];
      case "chart":
        return inChart(block, scope);
    }
  });
}

/** A column chart compares facts with last year's; a pie chart divides one list. */
function inChart({ shape, caption, of, at }: ChartBlock, scope: Scope): readonly PackMistake[] {
  const mistakes = inTemplate(caption, scope);
  if (shape === "columns")
    return [...mistakes, ...of.flatMap((name) => inComparedFact(name, scope, at))];
  if (of.length > 1)
    return [...mistakes, mistake(at, "饼图只能用一个清单", `请照这样写：${CHART_EXAMPLES.pie}`)];
  return [...mistakes, ...inList(of[0]!, scope, at)];
}

function inComparedFact(name: string, scope: Scope, at: Position): readonly PackMistake[] {
  const own = inNumber(name, scope, at);
  return own.length > 0 ? own : inFact(`上年${name}`, scope, at);
}

function within({ vocabulary, line }: Scope, list: string): Scope {
  const names = vocabulary.lists.get(readListReference(list)?.name ?? list) ?? [];
  return { vocabulary, line: new Set([...line, ...names, ORDINAL]) };
}

function inTemplate(template: Template, scope: Scope): readonly PackMistake[] {
  return template.flatMap((piece, index) =>
    piece.kind === "insert"
      ? [...inInsert(piece, scope), ...inUnitTwice(piece, template[index + 1], scope)]
      : [],
  );
}

function inInsert(insert: Insert, scope: Scope): readonly PackMistake[] {
  const [first, ...rest] = insert.head;
  if (!first) return [];
  const operation = isOperation(first.text) ? OPERATIONS[first.text] : undefined;
  if (!operation) {
    if (rest.length === 0 && insert.bodies.length === 0)
      return inFact(first.text, scope, insert.at);
    return [
      mistake(
        insert.at,
        `不认识“${first.text}”`,
        `可用的写法：${Object.keys(OPERATIONS).join("、")}，或者只写一个取数项的名称`,
      ),
    ];
  }
  return inOperation(insert, operation, scope);
}

/** Amounts bring their unit: `{收入总计}万元` would print it twice. */
function inUnitTwice(
  { head, at }: Insert,
  next: Template[number] | undefined,
  { vocabulary, line }: Scope,
): readonly PackMistake[] {
  const [first, ...more] = head;
  if (next?.kind !== "words" || !/^(?:万元|元)/.test(next.text) || first === undefined) return [];
  const isValue =
    more.length === 0 && !vocabulary.words.has(first.text) && !vocabulary.counts.has(first.text);
  const isAmount =
    isValue && (vocabulary.facts.has(first.text) || line.has(first.text)) && first.text !== ORDINAL;
  if (!isAmount && first.text !== "差额") return [];
  return [mistake(at, `“${first.text}”是金额，自带单位`, "删去后面的“万元”或“元”")];
}

function inOperation(insert: Insert, operation: Operation, scope: Scope): readonly PackMistake[] {
  const [first, ...words] = insert.head;
  const { bodies, at } = insert;
  const [least, most] = operation.bodies;
  const inner = first!.text === "逐项" ? within(scope, words[0]?.text ?? "") : scope;
  const needed = operation.takes.filter((kind) => !kind.endsWith("?")).length;
  const isCondition = operation.takes[0] === "condition";
  const shape =
    bodies.length < least ||
    bodies.length > most ||
    (!isCondition && (words.length < needed || words.length > operation.takes.length));
  if (shape || (first!.text === "分档" && !areBounds(words[1]!.text, bodies.length)))
    return [mistake(at, `“${first!.text}”的写法不对`, `请照这样写：${operation.example}`)];
  return [
    ...(isCondition
      ? inCondition(
          words.map(({ text }) => text),
          scope,
          at,
        )
      : words.flatMap(({ text }, index) => inWord(text, operation.takes[index], scope, at))),
    ...inPair(words, operation, scope, at),
    ...bodies.flatMap((body) => inTemplate(body, inner)),
    ...(againstLastYear(first!.text, words.length)
      ? inFact(`上年${words[0]!.text}`, scope, at)
      : []),
  ];
}

function againstLastYear(operation: string, words: number): boolean {
  return operation === "比上年" || (["差额", "增减率"].includes(operation) && words === 1);
}

/** Amounts are compared with amounts, counts with counts. */
function inPair(
  words: Insert["head"],
  { takes }: Operation,
  { vocabulary: { counts } }: Scope,
  at: Position,
): readonly PackMistake[] {
  if (takes[0] !== "fact" || !takes[1]?.startsWith("fact") || words.length < 2) return [];
  const [one, other] = words.map(({ text }) => text) as [string, string];
  if (counts.has(one) === counts.has(other)) return [];
  const [count, amount] = counts.has(one) ? [one, other] : [other, one];
  return [mistake(at, `“${count}”是个数，“${amount}”是金额，不能相比`, "请换成同类的两个取数项")];
}

/** One bound less than there are grades. */
function areBounds(text: string, grades: number): boolean {
  return readBounds(text)?.length === grades - 1;
}

function inWord(
  text: string,
  kind: Operation["takes"][number] | undefined,
  scope: Scope,
  at: Position,
): readonly PackMistake[] {
  if (kind === "fact" || kind === "fact?") return inNumber(text, scope, at);
  return kind === "list" ? inList(text, scope, at) : [];
}
