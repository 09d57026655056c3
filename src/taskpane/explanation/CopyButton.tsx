import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { renderHtml } from "../../narrative/render-html";
import { renderText } from "../../narrative/render-text";
import type { Narrative } from "../../narrative/paragraph";
import { copyToClipboard } from "../host/clipboard";

interface CopyButtonProps {
  readonly narrative: Narrative;
  /** What a screen reader says; without `shown` it is all there is. */
  readonly label: string;
  readonly shown?: string;
  /** Told whether it worked, and with the text where it did not. */
  readonly onCopied: (copied: boolean, text: string) => void;
}

/** Copies the explanation, or a section of it, set for Word. */
export function CopyButton({ narrative, label, shown, onCopied }: CopyButtonProps): ReactElement {
  const copy = async () => {
    const plain = renderText(narrative).trim();
    onCopied(await copyToClipboard({ plain, html: renderHtml(narrative) }), plain);
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
