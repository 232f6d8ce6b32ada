/**
 * Put a workbook's styles in the order of our numbers. The library numbers them as it likes, and takes two for one if
 * they come out the same.
 *
 * @param xml of the part with the styles
 * @param ids the library's number of each of our styles, that of style 1 first
 */
export function orderStyles(xml: string, ids: readonly number[]): string {
  if (ids.every((id, index) => id === index + 1)) return xml;
  return xml.replace(/<cellXfs[^>]*>(.*?)<\/cellXfs>/su, (_, content: string) => {
    const formats = content.match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/gsu) ?? [];
    const ordered = [0, ...ids].map((id) => formats[id] ?? "");
    return `<cellXfs count="${ordered.length}">${ordered.join("")}</cellXfs>`;
  });
}
