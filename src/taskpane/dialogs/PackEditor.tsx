import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type UIEvent } from "react";
import { namesLike } from "../../narrative/facts/names-like";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    ":focus-within": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  numbers: {
    flexShrink: 0,
    height: "320px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    overflow: "hidden",
    textAlign: "right",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    userSelect: "none",
    whiteSpace: "pre",
  },
  text: {
    flexGrow: 1,
    minWidth: 0,
    height: "320px",
    boxSizing: "content-box",
    padding: tokens.spacingVerticalXS,
    border: "none",
    outline: "none",
    resize: "none",
    // A line is a line: its number stands beside it.
    whiteSpace: "pre",
    overflow: "auto",
    font: "inherit",
    lineHeight: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  names: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    maxHeight: "120px",
    marginTop: tokens.spacingVerticalXS,
    overflowY: "auto",
  },
});

interface PackEditorProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The text of a pack with the numbers of its lines, as mistakes name them, and the names it may use. */
export function PackEditor({ text, onChange }: PackEditorProps): ReactElement {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  const numbers = useRef<HTMLDivElement>(null);
  const scrolled = ({ currentTarget }: UIEvent) => {
    if (numbers.current) numbers.current.scrollTop = currentTarget.scrollTop;
  };
  const insert = (name: string) => {
    const { selectionStart: from, selectionEnd: to } = box.current!;
    const written = `{${name}}`;
    onChange(text.slice(0, from) + written + text.slice(to));
    box.current!.focus();
    // Once the new text stands in the box.
    requestAnimationFrame(() =>
      box.current?.setSelectionRange(from + written.length, from + written.length),
    );
  };
  return (
    <>
      <Field label="模板" hint="大括号里是取数项的名称和写法；改的是一份副本，原来的模板不变。">
        {(field) => (
          <div className={styles.editor}>
            <div ref={numbers} className={styles.numbers} aria-hidden>
              {text
                .split("\n")
                .map((_line, index) => index + 1)
                .join("\n")}
            </div>
            <textarea
              {...field}
              ref={box}
              className={styles.text}
              spellCheck={false}
              value={text}
              onChange={({ target }) => onChange(target.value)}
              onScroll={scrolled}
            />
          </div>
        )}
      </Field>
      <Fold summary="插入取数项">
        <NamePicker onPick={insert} />
      </Fold>
    </>
  );
}

function NamePicker({ onPick }: { readonly onPick: (name: string) => void }): ReactElement {
  const styles = useStyles();
  const [words, setWords] = useState("");
  const { names, more } = namesLike(words);
  return (
    <>
      <Input
        size="small"
        aria-label="查找取数项"
        placeholder="如 支出、三公、上年"
        value={words}
        onChange={(_event, { value }) => setWords(value)}
      />
      <div className={styles.names} role="group" aria-label="取数项，点一下插入到光标处">
        {names.map((name) => (
          <Button key={name} size="small" onClick={() => onPick(name)}>
            {name}
          </Button>
        ))}
        {more > 0 && `另有 ${more} 个`}
      </div>
    </>
  );
}
