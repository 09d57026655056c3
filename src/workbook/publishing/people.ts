import type { Leaving } from "../published-copy";
import { attributeOf } from "../package/xml-tags";
import {
  attributesOf,
  linkedTexts,
  tagsNamed,
  wordsIn,
  type SurveyedPackage,
} from "./surveyed-package";

/** Names of people and units that the file tells, and what they wrote beside the cells. */
export function people(surveyed: SurveyedPackage): readonly Leaving[] {
  const { draft, main, sheets } = surveyed;
  const remarks = sheets.flatMap((sheet) => remarksOn(surveyed, sheet.name, sheet.part ?? ""));
  return [
    { kind: "comments", details: remarks },
    { kind: "people", details: unique([...authors(surveyed), ...workers(draft.text(main) ?? "")]) },
    { kind: "properties", details: customProperties(surveyed) },
    { kind: "revisions", details: revisions(surveyed) },
  ];
}

/** Comments of a thread stand a second time among the old ones, signed `tc=…`. */
function remarksOn(surveyed: SurveyedPackage, sheet: string, part: string): readonly string[] {
  const old = linkedTexts(surveyed, part, "comments").flatMap((xml) => {
    const names = wordsIn(xml, "author").filter((name) => !name.startsWith("tc="));
    const threads = attributesOf(xml, "comment", "authorId").filter((id) =>
      /<(?:\w+:)?author>\s*tc=/.test(authorAt(xml, Number(id))),
    );
    const count = tagsNamed(xml, "comment").length - threads.length;
    return count > 0 ? [`${sheet} ${count} 条批注${signed(names)}`] : [];
  });
  const threaded = linkedTexts(surveyed, part, "threadedComment").map(
    (xml) => `${sheet} ${tagsNamed(xml, "threadedComment").length} 条会话批注`,
  );
  return [...old, ...threaded];
}

function authorAt(xml: string, index: number): string {
  return [...xml.matchAll(/<(?:\w+:)?author(?:\s[^>]*)?>[^<]*/g)][index]?.[0] ?? "";
}

function signed(names: readonly string[]): string {
  return names.length > 0 ? `（${unique(names).join("、")}）` : "";
}

function authors(surveyed: SurveyedPackage): readonly string[] {
  const core = linkedTexts(surveyed, "", "core-properties");
  const app = linkedTexts(surveyed, "", "extended-properties");
  const named = (texts: readonly string[], name: string, as: string) =>
    texts.flatMap((xml) => wordsIn(xml, name).map((who) => `${who}（${as}）`));
  const persons = linkedTexts(surveyed, surveyed.main, "person").flatMap((xml) =>
    tagsNamed(xml, "person").map((tag) => {
      const account = attributeOf(tag, "userId") ?? "";
      return `${attributeOf(tag, "displayName") ?? ""}（会话批注${account.includes("@") ? `，${account.split("::").find((part) => part.includes("@"))}` : ""}）`;
    }),
  );
  return [
    ...named(core, "creator", "作者"),
    ...named(core, "lastModifiedBy", "最后保存的人"),
    ...named(app, "Manager", "主管"),
    ...named(app, "Company", "单位"),
    ...persons,
  ];
}

/** Who reserved the workbook for writing. */
function workers(workbook: string): readonly string[] {
  return attributesOf(workbook, "fileSharing", "userName").map((name) => `${name}（加写保护的人）`);
}

function customProperties(surveyed: SurveyedPackage): readonly string[] {
  return linkedTexts(surveyed, "", "custom-properties").flatMap((xml) =>
    attributesOf(xml, "property", "name"),
  );
}

/** A shared workbook of the old kind keeps who changed what. */
function revisions(surveyed: SurveyedPackage): readonly string[] {
  const heads = linkedTexts(surveyed, surveyed.main, "revisionHeaders");
  return unique(heads.flatMap((xml) => attributesOf(xml, "header", "userName")));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
