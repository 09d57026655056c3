import { inflated } from "../package/zip-entry";
import type { Leaving } from "../published-copy";
import { attributesOf, linkedTexts, linksOfType, type SurveyedPackage } from "./surveyed-package";

/** Where the file leads, and what it tells of the computer that it was made on. */
export function waysOut(surveyed: SurveyedPackage): readonly Leaving[] {
  return [
    { kind: "external-links", details: [...books(surveyed), ...linkedFiles(surveyed)] },
    { kind: "connections", details: connections(surveyed) },
    { kind: "paths", details: paths(surveyed) },
    { kind: "printers", details: printers(surveyed) },
  ];
}

/** Other workbooks that formulas refer to, whose values are kept here as well. */
function books({ draft, main }: SurveyedPackage): readonly string[] {
  return linksOfType(draft, main, "externalLink").flatMap(({ target = "" }) =>
    linksOfOutside(draft, target).map((address) => `${address}（公式引用，并存有其中的数值）`),
  );
}

function linksOfOutside(draft: SurveyedPackage["draft"], part: string): readonly string[] {
  const types = ["externalLinkPath", "xlPathMissing", "xlStartup", "xlLibrary", "oleObject"];
  const links = types.flatMap((type) => linksOfType(draft, part, type));
  return [...new Set(links.flatMap(({ outside }) => readable(outside)))];
}

/** Links from cells to files; addresses of the web and of mail are seen, and meant to be. */
function linkedFiles({ draft, sheets }: SurveyedPackage): readonly string[] {
  return sheets.flatMap(({ name, part = "" }) => {
    const links = linksOfType(draft, part, "hyperlink").flatMap(({ outside }) => readable(outside));
    const files = links.filter((address) => !/^(?:https?|mailto|ftp):|^#/i.test(address));
    return [...new Set(files)].map((address) => `${name} 的超链接：${address}`);
  });
}

function readable(address: string | undefined): readonly string[] {
  if (address === undefined) return [];
  try {
    return [decodeURI(address)];
  } catch (error) {
    // A % that encodes nothing: the address is shown as it is written.
    if (error instanceof URIError) return [address];
    throw error;
  }
}

function connections(surveyed: SurveyedPackage): readonly string[] {
  const named = linkedTexts(surveyed, surveyed.main, "connections").flatMap((xml) =>
    attributesOf(xml, "connection", "name"),
  );
  const queries = surveyed.draft
    .names()
    .some(
      (name) =>
        /^customXml\/item\d*\.xml$/i.test(name) &&
        surveyed.draft.text(name)?.includes("http://schemas.microsoft.com/DataMashup"),
    );
  return [...named, ...(queries ? ["Power Query 查询"] : [])];
}

/** A folder of somebody's own, as Windows or a Mac names it; in cells and comments it is seen. */
const OWN_FOLDER = /(?:[A-Za-z]:[\\/](?:Users|Documents and Settings)[\\/]|\/Users\/)[^"'<>|*?&]+/g;
const SEEN = /^xl\/(?:worksheets\/|sharedStrings|comments|threadedComments|externalLinks)/i;

function paths({ draft, main }: SurveyedPackage): readonly string[] {
  const saved = attributesOf(draft.text(main) ?? "", "absPath", "url");
  const texts = draft.names().filter((name) => /\.(?:xml|vml)$/i.test(name) && !SEEN.test(name));
  const others = texts.flatMap((name) => draft.text(name)?.match(OWN_FOLDER) ?? []);
  const known = (path: string) => saved.some((one) => one.startsWith(path));
  return [...new Set([...saved, ...others.filter((path) => !known(path))])];
}

const NAME_BYTES = 64;

/** Settings for printing begin with the printer's name, in UTF-16. */
function printers({ draft, sheets }: SurveyedPackage): readonly string[] {
  const parts = sheets.flatMap(({ part = "" }) => linksOfType(draft, part, "printerSettings"));
  const names = parts.flatMap(({ target = "" }) => {
    const entry = draft.file.entry(target);
    const bytes = entry && inflated(entry);
    if (!bytes || bytes.length < NAME_BYTES) return [];
    const [name = ""] = new TextDecoder("utf-16le")
      .decode(bytes.subarray(0, NAME_BYTES))
      .split("\0");
    return /^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) ? [name.trim()] : [];
  });
  return [...new Set(names)];
}
