import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of cards and findings, and the captions between them. */
export const useListStyles = makeStyles({
  list: {
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
  },
  caption: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  plain: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Cards of what is probably wrong, be it a figure or none: dashed where something else may be. */
export const useSuspicionStyles = makeStyles({
  suspicion: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive,
  },
  uncertain: { borderLeftStyle: "dashed" },
  foot: { position: "relative", minHeight: "28px" },
  ignore: { position: "absolute", top: 0, right: 0 },
});
