/** Text of reference.docx: every style that papers use, named where it is used. Only the look counts, never this text. */
export const referenceDocument = {
  title: "資料の書式のひな形",
  markdown: `
# 見出し１（heading 1）：資料の題名

::: plain
この文書は資料の書式のひな形です。スタイル、段落番号、ヘッダー、フッター、用紙と余白を Word で直し、templates/reference.docx として保存すると、作られる資料の書式が変わります。この本文は資料には入りません。
:::

## 見出し２（heading 2）

### 見出し３（heading 3）

#### 見出し４（heading 4）

本文（Body Text）の段落。**太字（Strong）**、*強調（Emphasis）*、++下線++、~~取消線~~、\`コード（HTML Code）\`、[リンク（Hyperlink）](https://www.example.jp/)、脚注[^note]。

[^note]: 脚注（footnote text）。

::: plain
本文（字下げなし）の段落。
:::

::: right
本文（字下げなし）を右に寄せた段落。
:::

> 引用（Quote）の段落。

- 箇条書き（List Bullet）
  - 二段目

  箇条書きの中の続きの段落（List Continue）。

1. 段落番号（List Number）
   1. 二段目
      1. 三段目

1) 段落番号２（List Number 2）

::: list circled
1. 段落番号３（List Number 3）
:::

::: style 項目見出し
項目見出し
:::

::: style 項目本文
項目本文の段落。
:::

::: note
（注）注記の段落。
:::

\`\`\`
HTML Preformatted
\`\`\`

::: number
資料番号の枠
**資料１**
:::

::: table caption="表題（caption）" unit=（単位：千円） labels=1 total=1
| 表見出し | 表本文 | 表本文（数字） |
|---|---|--:|
| 表見出し | 表本文 | 1,234,567 |
| 計 | | 1,234,567 |
:::

::: table unit="（単位：千円）"
| 表見出し |
|---|
| 表本文 |
:::

::: box 枠見出し
枠本文の段落。枠の余白は表スタイル「資料枠」、表の罫線と見出しの色は表スタイル「資料表」で決まります。
:::

::: page

::: form large
様式本文の段落（文字の少ない１枚ものの様式）。

::: table unit=（単位：千円）
| 様式表見出し | 様式表見出し |
|---|---|
| 様式表本文 | 様式表本文 |
:::

::: box 様式枠見出し
様式本文の段落。
:::

::: note
（注）様式注記の段落。
:::
:::

::: form small
様式本文（小）の段落（文字の多い１枚ものの様式）。

::: table unit=（単位：千円）
| 様式表見出し（小） | 様式表見出し（小） |
|---|---|
| 様式表本文（小） | 様式表本文（小） |
:::

::: box 様式枠見出し（小）
様式本文（小）の段落。
:::

::: note
（注）様式注記（小）の段落。
:::
:::

::: style Title
表題（Title）
:::

::: toc title="目次の見出し（TOC Heading）"
`,
};
