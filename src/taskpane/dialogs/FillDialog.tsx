import { Field, Input, ProgressBar, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { AskedContext } from "../../actions/explanation/asked-context";
import type { GapItem, GivenItem } from "../../actions/explanation/explanation";
import { AskedSentence } from "./AskedSentence";
import { FillActions, type FillPlace } from "./FillActions";
import { Offers } from "./Offers";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";
import { useUnsaved } from "./unsaved";

interface FillDialogProps extends DialogFrameState {
  readonly item: GapItem | GivenItem;
  /** Absent where the text does not ask for it. */
  readonly context: AskedContext | undefined;
  /** Absent where it is asked for alone. */
  readonly place: FillPlace | undefined;
  /** Why a text cannot be taken. */
  readonly troubleWith: (text: string) => string | undefined;
  readonly onGive: (text: string) => void;
  /** To the next or the one before; first with what was typed, where something was. */
  readonly onStep: (text: string | undefined, step: 1 | -1) => void;
}

/** Asks for what only the author knows. What is offered counts only once she takes it. */
export function FillDialog(props: FillDialogProps): ReactElement {
  const { item, context, place, troubleWith, onGive, onStep, onClose } = props;
  const before = "text" in item ? item.text : "";
  const [text, setText] = useState(before);
  const [typed, setTyped] = useState(before);
  const [trouble, setTrouble] = useState<string>();
  const isChanged = text.trim() !== before.trim();
  useUnsaved(isChanged);
  const change = (changed: string) => {
    setText(changed);
    setTrouble(undefined);
  };
  const type = (changed: string) => {
    change(changed);
    setTyped(changed);
  };
  /** What cannot be taken stays in the box. */
  const take = (taken: () => void) => {
    const found = troubleWith(text);
    if (found === undefined) taken();
    else setTrouble(found);
  };
  const step = (by: 1 | -1) => take(() => onStep(isChanged ? text : undefined, by));
  return (
    <PaneDialogFrame
      title={place ? `填写（第 ${place.index + 1} 项，共 ${place.count} 项）` : "修改填写的内容"}
      actions={
        <FillActions
          place={place}
          isEmpty={text.trim() === ""}
          isChanged={isChanged}
          onStep={step}
          onGive={() => take(() => onGive(text))}
          onClose={onClose}
        />
      }
    >
      {place && (
        <ProgressBar
          aria-label={`已填 ${place.filled} 项`}
          value={place.filled}
          max={place.count}
        />
      )}
      {context && <AskedSentence {...context} />}
      <Field
        label={item.what}
        hint={hintOf(item)}
        {...(trouble !== undefined && { validationMessage: trouble })}
      >
        {item.kind === "reason" ? (
          <Textarea value={text} rows={4} onChange={(_event, { value }) => type(value)} />
        ) : (
          <Input
            value={text}
            onChange={(_event, { value }) => type(value)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === "Enter" && place && !nativeEvent.isComposing) step(1);
            }}
          />
        )}
      </Field>
      <Offers item={item} text={text} typed={typed} onTake={change} />
    </PaneDialogFrame>
  );
}

/** What is asked for; of amounts, in which unit. */
function hintOf({ kind, takes, about }: GapItem | GivenItem): string {
  const told = about === undefined ? [] : [`${about}。`];
  if (kind === "reason") return [...told, "存入工作簿，明年可以作为建议。"].join("");
  return [...told, ...(takes === "amount" ? ["金额以万元为单位。"] : [])].join("");
}
