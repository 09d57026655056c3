import { rootTag } from "../package/xml-tags";

/** The namespaces that new elements and links of a sheet must use. */
export interface Namespaces {
  readonly main: string;
  readonly links: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** “Strict Open XML” as Excel 2013 and later can save it. */
const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/** Those that a part itself uses. */
export function namespacesOf(xml: string): Namespaces {
  return rootTag(xml)?.attributes.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
