/** README.md of a new dataset. */
export function initialReadme(): string {
  return `# データセット

Shiryo が資料を作るためのデータです。「例」とある値は書き方の見本で、実在しません。実際の値に書き換えてください。

| ファイル | 内容 |
|---|---|
| \`dataset.yaml\` | 年度版の表題、対象年度、出典 |
| \`projects.yaml\` | 統合プロジェクト（PJ） |
| \`programs/<id>.yaml\` | 研究事業（一つにつき一ファイル） |
| \`meetings/<id>.yaml\` | 会議と配布資料 |

- 金額は千円単位の整数、年度は開始年の西暦（令和７年度は 2025）。
- 事業を増やすには \`programs/example.yaml\` を写し、\`id\`・\`no\`・\`name\` を変え、ファイル名を \`id\` に合わせる。
- このフォルダーを Visual Studio Code で開くと、入力の補完と検査が働く（拡張機能 YAML）。

\`\`\`sh
shiryo check --data .     # データの誤りを探す
shiryo build --data .     # 資料を作る（out/ に入る）
\`\`\`
`;
}
