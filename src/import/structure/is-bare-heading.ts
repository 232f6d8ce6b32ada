/** Headings that name a list and nothing in it (記載事項, KPI, モニタリング指標): they group nothing. */
export function isBareHeading(title: string): boolean {
  return /^(記載事項|KPI|ＫＰＩ|モニタリング指標|指標|目標)$/.test(title);
}
