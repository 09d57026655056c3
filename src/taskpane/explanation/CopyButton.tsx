import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { renderHtml } from "../../narrative/render-html";
import { renderText } from "../../narrative/render-text";
import type { Narrative } from "../../narrative/paragraph";
import { copyToClipboard } from "../host/clipboard";

/** What came of copying. */
export interface CopyOutcome {
  readonly copied: boolean;
  /** What was to be copied, in a word or two: 决算说明全文. */
  readonly what: string;
  readonly text: string;
}

interface CopyButtonProps {
  readonly narrative: Narrative;
  readonly what: string;
  /** What a screen reader says; without `shown` it is all there is. */
  readonly label: string;
  readonly shown?: string;
  readonly onCopied: (outcome: CopyOutcome) => void;
}

/** Copies the explanation, or a section of it, set for Word. */
export function CopyButton(props: CopyButtonProps): ReactElement {
  const { narrative, what, label, shown, onCopied } = props;
  const copy = async () => {
    const text = renderText(narrative).trim();
    const copied = await copyToClipboard({ plain: text, html: renderHtml(narrative) });
    onCopied({ copied, what, text });
  };
  return (
    <Button
      size={shown === undefined ? "small" : "medium"}
      appearance={shown === undefined ? "subtle" : "secondary"}
      icon={<Copy16Regular />}
      aria-label={label}
      onClick={() => void copy()}
    >
      {shown}
    </Button>
  );
}
