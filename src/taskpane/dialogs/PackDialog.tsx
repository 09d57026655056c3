import { Button, Field, Textarea } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { VOCABULARY } from "../../narrative/facts/vocabulary";
import { readPack } from "../../narrative/template/read-pack";
import { PackMistakes } from "../explanation/PackMistakes";
import { PaneDialogFrame, type DialogFrameState } from "./PaneDialogFrame";

interface PackDialogProps extends DialogFrameState {
  readonly text: string;
  readonly onKeep: (text: string) => void;
}

/** The text pack, to be changed; what is wrong with it is told while it is written. */
export function PackDialog({ text, onKeep, isOpen, onClose }: PackDialogProps): ReactElement {
  const [changed, setChanged] = useState(text);
  const read = useMemo(() => readPack(changed, VOCABULARY), [changed]);
  const mistakes = read.kind === "wrong" ? read.mistakes : [];
  return (
    <PaneDialogFrame
      title="改文本模板"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={mistakes.length > 0}
            onClick={() => onKeep(changed)}
          >
            存入工作簿并使用
          </Button>
          <Button onClick={onClose}>取消</Button>
        </>
      }
    >
      <Field label="模板" hint="大括号里是事实的名称和写法；改的是一份副本，原来的模板不变。">
        <Textarea value={changed} rows={16} onChange={(_event, { value }) => setChanged(value)} />
      </Field>
      {mistakes.length > 0 && <PackMistakes mistakes={mistakes} />}
    </PaneDialogFrame>
  );
}
