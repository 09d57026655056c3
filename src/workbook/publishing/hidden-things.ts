import { attributeOf } from "../package/xml-tags";
import type { Leaving } from "../published-copy";
import { hiddenContent, namedLines } from "./hidden-content";
import { linkedTexts, tagsNamed, type SurveyedPackage } from "./surveyed-package";

/** Sheets, lines and names that nobody sees and everybody can show again. */
export function hiddenThings(surveyed: SurveyedPackage): readonly Leaving[] {
  const { draft, main, sheets } = surveyed;
  const unseen = sheets.flatMap(({ name, visibility }) => {
    if (visibility === "visible") return [];
    return [visibility === "veryHidden" ? `${name}（深度隐藏，Excel 的菜单里看不到）` : name];
  });
  const lines = sheets.flatMap(({ name, part = "" }) =>
    namedLines(hiddenContent(draft.text(part) ?? "")).map((named) => `${name} ${named}`),
  );
  return [
    { kind: "hidden-sheets", details: unseen },
    { kind: "hidden-lines", details: lines },
    { kind: "hidden-names", details: hiddenNames(draft.text(main) ?? "") },
    { kind: "cached-data", details: cachedData(surveyed) },
  ];
}

/** `_FilterDatabase` is Excel's own note of where a filter lies, and says no more than the filter. */
function hiddenNames(workbook: string): readonly string[] {
  return tagsNamed(workbook, "definedName").flatMap((tag) => {
    const name = attributeOf(tag, "name") ?? "";
    const hidden = ["1", "true"].includes(attributeOf(tag, "hidden") ?? "");
    return hidden && !/^_xlnm\._FilterDatabase$/i.test(name) ? [name] : [];
  });
}

/** A pivot table keeps a copy of what it was made of, even where that sheet is gone. */
function cachedData(surveyed: SurveyedPackage): readonly string[] {
  const caches = linkedTexts(surveyed, surveyed.main, "pivotCacheDefinition");
  const pivots = caches.map((xml) => {
    const source = tagsNamed(xml, "worksheetSource")[0];
    const from = source && (attributeOf(source, "sheet") ?? attributeOf(source, "name"));
    return `数据透视表的源数据（${from ?? "来源不在本工作簿"}）`;
  });
  const models = surveyed.draft.names().filter((name) => /^xl\/model\//i.test(name));
  return [...pivots, ...(models.length > 0 ? ["数据模型"] : [])];
}
