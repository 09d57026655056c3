import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { MarkedPicture, PaperPicture, TablesPicture } from "./StepPictures";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 0 0`,
    padding: 0,
    listStyleType: "none",
    textAlign: "left",
  },
  step: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

const STEPS = [
  {
    title: "一、核对",
    text: "打开决算公开表的工作簿，点“核对”。九张表在一个文件里，位置、顺序不限。",
    Picture: TablesPicture,
  },
  {
    title: "二、处理",
    text: "按 F8 逐处看：核实账簿后“改为”应有的数；没有错的，写明原因“忽略”。",
    Picture: MarkedPicture,
  },
  {
    title: "三、出稿",
    text: "“决算说明”由表中的数写成文字，“校对”核对写好的说明，“核对报告”签字上报。",
    Picture: PaperPicture,
  },
] as const;

/** The way through the work in three pictures, for whoever opens the pane for the first time. */
export function FirstSteps(): ReactElement {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label="怎么用">
      {STEPS.map(({ title, text, Picture }) => (
        <li key={title} className={styles.step}>
          <Picture />
          <span>
            <b>{title}</b>　{text}
          </span>
        </li>
      ))}
    </ol>
  );
}
