import { XmlAttributeComponent, XmlComponent, type TextRun } from "docx";
import { tagOfExpression } from "../narrative/expression-tag";
import type { Expression } from "../narrative/expression";

/**
 * A number's run in a content control whose tag says what the number is: plain text to everyone else,
 * and next year's text rolls without guessing. The run alone where no tag can say it.
 */
export function numberControl(expression: Expression, run: TextRun): TextRun {
  const tag = tagOfExpression(expression);
  // The library knows content controls only around whole tables of contents.
  return tag === undefined ? run : (new NumberControl(tag, run) as unknown as TextRun);
}

class NumberControl extends XmlComponent {
  constructor(tag: string, run: TextRun) {
    super("w:sdt");
    this.root.push(new ControlProperties(tag), new ControlContent(run));
  }
}

class ControlProperties extends XmlComponent {
  constructor(tag: string) {
    super("w:sdtPr");
    this.root.push(
      new WithValue("w:tag", { "w:val": tag }),
      new WithValue("w15:appearance", { "w15:val": "hidden" }),
    );
  }
}

class ControlContent extends XmlComponent {
  constructor(run: TextRun) {
    super("w:sdtContent");
    this.root.push(run);
  }
}

class WithValue extends XmlComponent {
  constructor(name: string, attributes: Readonly<Record<string, string>>) {
    super(name);
    this.root.push(new Attributes(attributes));
  }
}

/** Attributes by their whole names. */
class Attributes extends XmlAttributeComponent<Readonly<Record<string, string>>> {}
