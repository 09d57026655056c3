/** `图1 …`, `图表二：…`: the name of a chart or a picture, on a line of its own. */
export function isPictureCaption(text: string): boolean {
  return /^附?图表?(?:\d|[一二三四五六七八九十]{1,2}(?:[：:、.．]|$))/.test(text);
}
