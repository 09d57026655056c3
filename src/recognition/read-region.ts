import type { Form } from "../tables/form";
import type { Draft, Misfit } from "./draft";
import { readCodeBlocks } from "./layouts/code-blocks";
import { readCodeLines } from "./layouts/code-lines";
import { readItems } from "./layouts/items";
import { readTwoSided } from "./layouts/two-sided";
import type { Region } from "./region";

/** Reads a region by the layout of the form that its title names. */
export function readRegion(region: Region): Draft | Misfit {
  const form: Form = region.title.form;
  switch (form.layout) {
    case "two-sided":
      return readTwoSided(region, form);
    case "code-lines":
      return readCodeLines(region, form);
    case "code-blocks":
      return readCodeBlocks(region, form);
    case "items":
      return readItems(region, form);
  }
}
