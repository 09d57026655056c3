import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What style.md asks for and a linter does not see; each rule with its reason. */
const SOURCE = join(__dirname, "..", "src");

interface SourceFile {
  readonly path: string;
  readonly lines: readonly string[];
}

const FILES: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, lines: readFileSync(join(SOURCE, path), "utf8").trimEnd().split("\n") }));

function filesWhere(test: (file: SourceFile) => boolean): string[] {
  return FILES.filter(test).map(({ path }) => path);
}

function linesWhere(pattern: RegExp): string[] {
  return FILES.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

/** The value below which the given share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)]!;
}

describe("names", () => {
  test("files are nouns in kebab-case, components in PascalCase: one way to look for a file", () => {
    expect(
      filesWhere(({ path }) => {
        const name = basename(path).replace(/(?:\.d)?\.tsx?$/, "");
        return (
          !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) &&
          !(/^[A-Z][A-Za-z]+$/.test(name) && path.endsWith("x"))
        );
      }),
    ).toEqual([]);
  });

  test("no file is called after its use: a drawer for everything is nobody's", () => {
    const drawers = /^(?:utils?|helpers?|common|shared|misc|types|constants|manager)\.tsx?$/;
    expect(filesWhere(({ path }) => drawers.test(basename(path)))).toEqual([]);
  });

  test("no pinyin: English identifiers, Chinese data", () => {
    const pinyin =
      /\b(?:jine|heji|xiaoji|zhichu|shouru|juesuan|yusuan|danwei|bumen|jiezhuan|jieyu|kemu|hangci|lanci)\b/i;
    expect(linesWhere(pinyin)).toEqual([]);
  });
});

describe("one word for one thing", () => {
  /** What a file exports by name: declarations only, because the house has no `export { … }`. */
  const EXPORTED =
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|class|interface|type|const) (\w+)/;

  function repeated(pairs: readonly (readonly [name: string, path: string])[]): string[] {
    const places = new Map<string, Set<string>>();
    for (const [name, path] of pairs)
      places.set(name, (places.get(name) ?? new Set<string>()).add(path));
    return [...places]
      .filter(([, paths]) => paths.size > 1)
      .map(([name, paths]) => `${name}: ${[...paths].join(", ")}`);
  }

  test("no name is exported by two files", () => {
    const exported = FILES.flatMap(({ path, lines }) =>
      lines.flatMap((line): (readonly [string, string])[] => {
        const name = EXPORTED.exec(line)?.[1];
        return name === undefined ? [] : [[name, path]];
      }),
    );
    expect(exported.length).toBeGreaterThan(500);
    expect(repeated(exported)).toEqual([]);
    expect(linesWhere(/^export \{/)).toEqual([]);
  });

  test("no two files have one name: a name leads to one place", () => {
    expect(repeated(FILES.map(({ path }) => [basename(path), path]))).toEqual([]);
  });
});

describe("size: what is read at a glance is understood", () => {
  const lengths = FILES.map(({ lines }) => lines.length);

  test("half of the files have 80 lines at the most, nine of ten 160", () => {
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(80);
    expect(quantile(lengths, 0.9)).toBeLessThanOrEqual(160);
  });

  test("a line in twenty to a line in five is a comment", () => {
    const all = FILES.flatMap(({ lines }) => lines.filter((line) => line.trim() !== ""));
    const comments = all.filter((line) => /^\s*(?:\/\/|\/\*|\*)/.test(line));
    const share = comments.length / all.length;
    expect(share).toBeGreaterThan(0.05);
    expect(share).toBeLessThan(0.2);
  });
});

describe("documents", () => {
  test("nothing of a half-done merge stands in one, also not as a formatter would set it", () => {
    const root = join(SOURCE, "..");
    const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" });
    const papers = [...readdirSync(root), ...docs.map((path) => join("docs", path))];
    const torn = papers
      .filter((path) => path.endsWith(".md"))
      .filter((path) =>
        /^(?:<{7}|>{7}|(?:> ){7}|\| ={7})/m.test(readFileSync(join(root, path), "utf8")),
      );
    expect(torn).toEqual([]);
  });
});

/** Panes run in Safari 14 and in WebView2 of 2020: what cannot be parsed there paints nothing. */
describe("older engines", () => {
  const CODE = FILES.map(({ path, lines }) => ({
    path,
    lines: lines.map((line) => line.replace(/^\s*(?:\/\/|\/?\*).*$/, "")),
  }));
  const codeWhere = (pattern: RegExp) =>
    CODE.flatMap(({ path, lines }) =>
      lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
    );

  test("no expression looks behind: Safari below 16.4 cannot read it", () => {
    expect(codeWhere(/\(\?<[=!]/)).toEqual([]);
  });

  test("no function of the language that is neither older nor made up for", () => {
    const newer =
      /\.(?:groupBy|fromAsync|isWellFormed|toWellFormed|waitAsync|isSubsetOf|difference|intersection|union)\(|\bstructuredClone\(|\bArray\.fromAsync|\bPromise\.(?:any|withResolvers|try)\(|\bObject\.groupBy|\bnew (?:WeakRef|AggregateError)\b|\bIntl\.Segmenter/;
    expect(codeWhere(newer)).toEqual([]);
  });
});

describe("habits", () => {
  test("nothing is put off in the source: what is open stands in an issue", () => {
    expect(linesWhere(/\b(?:TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  test("no code is kept as a comment: the history keeps it", () => {
    expect(
      linesWhere(/^\s*\/\/ ?(?:const|let|if \(|return |import |export |\}|\w+\(.*\);)/),
    ).toEqual([]);
  });

  test("a comment is a sentence: it ends with a stop", () => {
    const single = linesWhere(/^\s*\/\*\* .* \*\/$/);
    expect(single.filter((line) => !/[.:!?。）」”`…] \*\/$/.test(line))).toEqual([]);
  });

  test("most exported things say in a sentence what they are", () => {
    const said = FILES.flatMap(({ lines }) =>
      lines.flatMap((line, at) =>
        /^export (?:async )?(?:function|interface|type|const|class) /.test(line)
          ? [/^(?:\*|\/\/|\/\*)/.test(lines[at - 1]?.trim() ?? "")]
          : [],
      ),
    );
    expect(said.filter(Boolean).length / said.length).toBeGreaterThan(0.85);
  });
});
