import { CHECK } from "../../src/cli/check-form";
import { COMMAND_FORMS } from "../../src/cli/command-table";
import { NARRATE } from "../../src/cli/narrate-form";
import type { CommandForm } from "../../src/cli/command-form";
import { coloured } from "../../src/cli/colours";
import { helpText, usageText } from "../../src/cli/help-text";
import { nearestSpelling } from "../../src/cli/nearest-spelling";
import { formatFor } from "../../src/cli/output-format";
import { parsedArguments } from "../../src/cli/parsed-arguments";
import { escapedInJson, printable } from "../../src/cli/printable";

test("what is given and what is usual", () => {
  expect(parsedArguments(["a.xlsx", "--mark=-b.xlsx", "--one-set", "c.xlsx"], CHECK)).toEqual({
    operands: ["a.xlsx", "c.xlsx"],
    values: {
      format: "text",
      "one-set": true,
      mark: "-b.xlsx",
      overwrite: false,
      "last-year": undefined,
      budget: undefined,
      "accept-other-book": false,
    },
  });
  expect(parsedArguments(["--", "--mark"], CHECK).operands).toEqual(["--mark"]);
});

test.each<[string, CommandForm, readonly string[], string]>([
  ["an option that is none", CHECK, ["--wrong"], "没有 --wrong 这个选项。"],
  ["one misspelled", CHECK, ["--fromat", "json"], "没有 --fromat 这个选项，是不是 --format？"],
  ["one without its hyphen", CHECK, ["--lastyear", "x"], "是不是 --last-year？"],
  ["one cut short", NARRATE, ["--over"], "是不是 --overwrite？"],
  ["one of another command", CHECK, ["--pack", "x"], "没有 --pack 这个选项"],
  ["a letter", CHECK, ["-m", "x"], "没有 -m 这个选项"],
  ["a name of every object", CHECK, ["--constructor"], "没有 --constructor 这个选项"],
  ["a value missing at the end", CHECK, ["a.xlsx", "--mark"], "--mark 后面要写副本.xlsx"],
  ["a value missing in between", CHECK, ["--mark", "--one-set"], "--mark 后面要写副本.xlsx"],
  ["an empty value", CHECK, ["--mark="], "--mark 后面要写副本.xlsx"],
  ["a switch with a value", CHECK, ["--one-set=1"], "--one-set 是开关"],
  ["a choice that is none", CHECK, ["--format", "yaml"], "--format 只能是 text 或 json"],
  ["a choice misspelled", NARRATE, ["--format", "doc"], "不能是“doc”，是不是 docx？"],
  ["twice the same", CHECK, ["--mark", "a", "--mark", "b"], "--mark 给了不止一次"],
  ["a dash as Word makes it", CHECK, ["a.xlsx", "—mark", "b"], "两个英文减号，即 --mark"],
  ["a dash as the input method makes it", CHECK, ["——one-set"], "即 --one-set"],
])("%s: a Chinese sentence", (_, form, args, sentence) => {
  const parse = (): unknown => parsedArguments(args, form);
  expect(parse).toThrow(sentence);
  expect(parse).toThrow(`${form.name} --help`);
});

test("a file whose name begins with a dash is a file", () => {
  expect(parsedArguments(["—决算.xlsx", "–a.xlsx"], CHECK).operands).toEqual([
    "—决算.xlsx",
    "–a.xlsx",
  ]);
});

test.each([
  ["chekc", "check"],
  ["CHECK", "check"],
  ["narate", "narrate"],
  ["constructor", undefined],
  ["x".repeat(100_000), undefined],
  ["", undefined],
])("%# the nearest command to %p", (typed, near) => {
  expect(
    nearestSpelling(
      typed,
      COMMAND_FORMS.map(({ name }) => name),
    ),
  ).toBe(near);
});

describe.each(COMMAND_FORMS.map((form) => [form.name, form] as const))(
  "the help of %s",
  (_, form) => {
    const help = helpText(form);

    test("names every option, every choice and every exit code, in Chinese", () => {
      for (const [name, { about, choices = [] }] of Object.entries(form.options)) {
        expect(help).toContain(`--${name}`);
        expect(about).toMatch(/[一-鿿]/);
        for (const choice of choices) expect(help).toContain(choice);
      }
      for (const { code, means } of form.exits) expect(help).toContain(`${code} ${means}`);
    });

    test("has examples that the command understands", () => {
      expect(form.examples.length).toBeGreaterThan(1);
      for (const { line } of form.examples) {
        const [name, ...args] = line.split(" ");
        expect(name).toBe(form.name);
        expect(parsedArguments(args, form).operands).not.toEqual([]);
      }
    });

    test("is told of by the usage of all", () => {
      expect(usageText()).toContain(form.about);
    });
  },
);

const ENDINGS = { ".docx": "docx", ".txt": "text", ".json": "json" } as const;

test.each([
  ["nothing said", undefined, undefined, "text"],
  ["a format only", "json", undefined, "json"],
  ["an ending only", undefined, "说明.DOCX", "docx"],
  ["both, alike", "docx", "说明.docx", "docx"],
  ["a format and an ending of nobody's", "text", "说明.md", "text"],
  ["a format and no ending", "json", "说明", "json"],
] as const)("the format: %s", (_, format, out, expected) => {
  expect(formatFor({ format, out }, ENDINGS, "text")).toBe(expected);
});

test.each([
  ["a text named .docx", "text", "说明.docx", "扩展名改为 .txt"],
  ["a .docx named .txt", "docx", "说明.txt", "扩展名改为 .docx"],
  ["a text named as a workbook", "text", "说明.xlsx", "扩展名是 .xlsx"],
  ["an ending that cannot be written", undefined, "说明.pdf", ".docx、.txt、.json"],
  ["no ending", undefined, "说明", "没有扩展名"],
] as const)("%s is refused, and what to do is said", (_, format, out, why) => {
  expect(() => formatFor({ format, out }, ENDINGS, "text")).toThrow(why);
});

describe("what is printed", () => {
  test("steers no terminal and hides nothing", () => {
    expect(printable("表\u001b[31m1\r\u0007\u009b2J\u007f\u202e\n\t。")).toBe(
      "表␛[31m1␍␇\ufffd2J␡\ufffd\n\t。",
    );
  });

  test("is the same JSON to a program", () => {
    const value = { sheet: "表\u001b[31m\u009b\u202e" };
    const json = escapedInJson(JSON.stringify(value, undefined, 2));
    expect(json).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(JSON.parse(json)).toEqual(value);
  });

  test("is coloured on a terminal, and never where NO_COLOR asks for none", () => {
    const report = "  ✗ 有误 ✗ 句中\n结论：！";
    expect(coloured(report, { isTTY: true })).toBe("  \u001b[31m✗\u001b[0m 有误 ✗ 句中\n结论：！");
    expect(coloured(report, {})).toBe(report);
    process.env["NO_COLOR"] = "1";
    expect(coloured(report, { isTTY: true })).toBe(report);
    delete process.env["NO_COLOR"];
  });
});
