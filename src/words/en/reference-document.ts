/** Text of reference.docx: every style that papers use, named where it is used. Only the look counts, never this text. */
export const referenceDocument = {
  title: "Pattern of papers",
  markdown: `
# Heading 1: title of a paper

::: plain
This document is the pattern of your papers. Change styles, list marks, header, footer, paper size and margins in Word, and save it as templates/reference.docx: papers are then made in that look. None of this text goes into papers.
:::

## Heading 2

### Heading 3

#### Heading 4

A paragraph of Body Text, with **Strong**, *Emphasis*, ++underlined text++, ~~text struck through~~, \`HTML Code\`, a [Hyperlink](https://www.example.org/) and a footnote.[^note]

[^note]: Footnote text.

::: plain
A plain paragraph.
:::

::: right
A plain paragraph set to the right.
:::

> A Quote.

- List Bullet
  - second level

  A further paragraph in a list (List Continue).

1. List Number
   1. second level
      1. third level

1) List Number 2

::: list circled
1. List Number 3
:::

::: style Item heading
Item heading
:::

::: style Item text
A paragraph of Item text.
:::

::: note
Note: a Paper note.
:::

\`\`\`
HTML Preformatted
\`\`\`

::: number
The box of a paper’s number
**Paper 1**
:::

::: table caption="Caption" unit="thousand yen" labels=1 total=1
| Table heading | Table text | Table text (figures) |
|---|---|--:|
| Table heading | Table text | 1,234,567 |
| Total | | 1,234,567 |
:::

::: table unit="thousand yen"
| Table heading |
|---|
| Table text |
:::

::: box Box heading
A paragraph of Box text. The margins of boxes are those of the table style “Paper box”, the rules and colours of tables those of “Paper table”.
:::

::: page

::: form large
A paragraph of Form text, for the one-page summary with little text.

::: table unit="thousand yen"
| Form table heading | Form table heading |
|---|---|
| Form table text | Form table text |
:::

::: box Form box heading
A paragraph of Form text.
:::

::: note
Note: a Form note.
:::
:::

::: form small
A paragraph of Form text (small), for the one-page summary with much text.

::: table unit="thousand yen"
| Form table heading (small) | Form table heading (small) |
|---|---|
| Form table text (small) | Form table text (small) |
:::

::: box Form box heading (small)
A paragraph of Form text (small).
:::

::: note
Note: a Form note (small).
:::
:::

::: style Title
Title
:::

::: toc title="Heading of the contents (TOC Heading)"
`,
};
