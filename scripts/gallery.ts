/** Writes docs/gallery.md: what the product says of each case in test/cases. `npm run gallery`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const CASES = join(ROOT, "test", "cases");

/** Lines that say something of this case; counts, rounding and the tables read are alike in all. */
const TELLING = /^ {2}[◆●✗!?] |^ {6}不成立/;

function sectionOf(name: string): string {
  const typed = [
    ...typedOver(name, "changes.txt", "Typed over the clean set:"),
    ...typedOver(
      name,
      "last-year.txt",
      "Last year's workbook is the clean set, a year earlier, with:",
    ),
  ];
  const report = readFileSync(join(CASES, name, "expected.txt"), "utf8");
  const said = report.split("\n").filter((line) => TELLING.test(line));
  return [
    `## ${name}`,
    "",
    ...typed,
    "```",
    ...(said.length > 0 ? said : ["（无错误，无提示）"]),
    "```",
    "",
  ].join("\n");
}

function typedOver(name: string, file: string, lead: string): string[] {
  const path = join(CASES, name, file);
  const text = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
  return text === "" ? [] : [lead, "", ...quoted(text), ""];
}

function quoted(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => `- \`${line.trim()}\``);
}

const names = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const sections = names.map(({ name }) => sectionOf(name));
mkdirSync(join(ROOT, "docs"), { recursive: true });
const head =
  "# Gallery\n\nWhat the product says, case by case. Generated from `test/cases` by `npm run gallery`; do not edit.\n";
writeFileSync(join(ROOT, "docs", "gallery.md"), [head, ...sections].join("\n"));
