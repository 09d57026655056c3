import {
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  Textarea,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { GapItem, GivenItem } from "../../actions/explanation/explanation";
import type { Offer } from "../../narrative/reasons/offered-reasons";
import { isTaken, takenTogether } from "../../narrative/reasons/reason-text";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

const useStyles = makeStyles({
  offers: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalXS,
  },
  offer: { justifyContent: "flex-start", textAlign: "left", fontWeight: tokens.fontWeightRegular },
});

/** Where what is offered comes from, before it. */
const FROM: Readonly<Record<Offer["from"], string>> = {
  calculated: "由表中数字算出：",
  "last-year": "上年：",
  here: "本说明别处写的：",
  common: "",
};

/** Where something stands in the list of what is to be filled in. */
export interface FillPlace {
  readonly index: number;
  readonly count: number;
}

interface FillDialogProps extends DialogFrameState {
  readonly item: GapItem | GivenItem;
  /** Absent where it was filled in before. */
  readonly place: FillPlace | undefined;
  /** Why a text cannot be taken. */
  readonly troubleWith: (text: string) => string | undefined;
  readonly onGive: (text: string) => void;
  readonly onGiveAndNext: (text: string) => void;
  readonly onSkip: () => void;
}

/** Asks for what only the author knows. What is offered counts only once she takes it. */
export function FillDialog(props: FillDialogProps): ReactElement {
  const { item, place, troubleWith, onGive, onGiveAndNext, onSkip, onClose } = props;
  const [text, setText] = useState("text" in item ? item.text : "");
  const [trouble, setTrouble] = useState<string>();
  const change = (changed: string) => {
    setText(changed);
    setTrouble(undefined);
  };
  /** What cannot be taken stays in the box. */
  const take = (taken: (text: string) => void) => {
    const found = troubleWith(text);
    if (found === undefined) taken(text);
    else setTrouble(found);
  };
  const isEmpty = text.trim() === "";
  const next = () => take(onGiveAndNext);
  return (
    <PaneDialogFrame
      title={place ? `填写（第 ${place.index + 1} 项，共 ${place.count} 项）` : "修改填写的内容"}
      actions={
        <>
          {place && (
            <>
              <Button appearance="primary" disabled={isEmpty} onClick={next}>
                填入，下一项
              </Button>
              <Button onClick={onSkip}>跳过</Button>
            </>
          )}
          <Button
            appearance={place ? "secondary" : "primary"}
            disabled={isEmpty && place !== undefined}
            onClick={() => take(onGive)}
          >
            {isEmpty && !place ? "清除" : "填入"}
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <Field
        label={item.what}
        hint={hintOf(item)}
        {...(trouble !== undefined && { validationMessage: trouble })}
      >
        {item.kind === "reason" ? (
          <Textarea value={text} rows={4} onChange={(_event, { value }) => change(value)} />
        ) : (
          <Input
            value={text}
            onChange={(_event, { value }) => change(value)}
            onKeyDown={({ key, nativeEvent }) => {
              if (key === "Enter" && place && !isEmpty && !nativeEvent.isComposing) next();
            }}
          />
        )}
      </Field>
      <Offers item={item} text={text} onTake={change} />
    </PaneDialogFrame>
  );
}

/** What is asked for; of amounts, in which unit. */
function hintOf({ kind, takes, about }: GapItem | GivenItem): string {
  if (kind === "reason") return "存入工作簿，明年可以作为建议。";
  const unit = takes === "amount" ? "金额以万元为单位。" : "";
  return about === undefined ? unit : unit === "" ? about : `${about}。${unit}`;
}

interface OffersProps {
  readonly item: GapItem | GivenItem;
  /** What stands in the box. */
  readonly text: string;
  readonly onTake: (text: string) => void;
}

/** Several reasons may be taken together, and taken back; a fact has one value. */
function Offers({ item, text: taken, onTake }: OffersProps): ReactElement | undefined {
  const styles = useStyles();
  const { kind, offers } = item;
  if (offers.length === 0) return undefined;
  const isReason = kind === "reason";
  return (
    <div className={styles.offers} role="group" aria-label="可以选用的内容">
      {isReason && offers.length > 1 && <Caption1>可以选几项，再选一次就去掉。</Caption1>}
      {offers.map(({ from, text }) => (
        <ToggleButton
          key={text}
          size="small"
          className={styles.offer}
          checked={isReason ? isTaken(taken, text) : taken.trim() === text}
          onClick={() => onTake(isReason ? takenTogether(taken, text) : text)}
        >
          {FROM[from]}
          {text}
        </ToggleButton>
      ))}
    </div>
  );
}
