/** Text properties of a chart or of one of its parts. `size` in hundredths of a point. */
export function chartText(size: number): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"><a:latin typeface="${face}"/><a:ea typeface="${face}"/></a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="ja-JP"/></a:p></c:txPr>`
  );
}

const face = "ＭＳ ゴシック";
