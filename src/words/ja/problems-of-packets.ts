import type { FoundKind, problemsOfPackets as english } from "../en/problems-of-packets.ts";
import type { SentencesLike } from "../form/sentence.ts";

/** Meetings and the files that they name, their papers, and the zips that were handed out. */
export const problemsOfPackets = {
  "program-unknown": ({ number, id, near }) => ({
    message: `${number} に書かれた事業「${id}」はありません。`,
    hint: meant(near, "事業のID（事業のファイルの名前）を書いてください。"),
  }),
  "meeting-time": ({ start, end }) => ({
    message: `会議の開始が ${start}、終了が ${end} になっています。`,
    hint: "「start」か「end」を直してください。",
  }),
  "meeting-paper": ({ number, given, contents }) => ({
    message:
      given.length === 0
        ? `${number} に、何から作る資料なのかが書かれていません。`
        : `${number} に、${given.map(quoted).join("と")}が書かれています。`,
    hint: `次のいずれか1つを書いてください：${contents.join("、")}`,
  }),
  "meeting-project": ({ number, id, near, known }) => ({
    message: `${number} に書かれたPJ「${id}」には、属する事業がありません。`,
    hint: meant(near, `事業のあるPJは次のとおりです：${known.join("、")}`),
  }),
  "meeting-file.outside": ({ file, folder }) => ({
    message: `「${file}」は会議のフォルダーの外を指しています。`,
    hint: `ファイルを ${folder} に置いてください。`,
  }),
  "meeting-file.ending": ({ file, endings }) => ({
    message: `「${file}」は、ここでは使えない種類のファイルです。`,
    hint: `使えるのは次の種類です：${endings.join("、")}`,
  }),
  "meeting-file.missing": ({ file, folder, near }) => ({
    message: `ファイル ${folder}${file} がありません。`,
    hint: meant(near, "その場所にファイルを置いてください。"),
  }),
  "meeting-file.no-file": ({ file, folder }) => ({
    message: `${folder}${file} はふつうのファイルではありません。`,
    hint: "リンクではなく、ファイルそのものを置いてください。",
  }),
  "meeting-file.empty": ({ file, folder }) => ({
    message: `${folder}${file} は空です。`,
    hint: "完成したファイルを置いてください。",
  }),
  "meeting-file.large": ({ file, folder, size, most }) => ({
    message: `${folder}${file} は ${size} バイトあり、使える大きさ（${most} バイト）を超えています。`,
    hint: "画像を小さくしてください。",
  }),
  "meeting-file.content": ({ ending, right, kind }) => ({
    message: `ファイルの名前は「.${ending}」で終わりますが、中身は${kinds[kind]}。`,
    hint:
      right === null
        ? `完成した資料を「.${ending}」の形式で保存し、そのファイルを置いてください。名前を変えるだけでは形式は変わりません。`
        : `ここと会議のファイルで名前を「.${right}」に変えるか、「.${ending}」の形式で保存し直してください。`,
  }),
  "packet-incomplete": ({ file }) => ({
    message: `${file} を作れなかったため、これも作りませんでした。`,
    hint: "その資料について示された問題を直してください。",
  }),
  "packet-pdf": ({ file, isProtected }) => ({
    message: `${file} は${isProtected ? "パスワードで保護されています" : "壊れています"}。`,
    hint: "PDFを、パスワードを付けずに保存し直してください。",
  }),
  "packet-convert.paper": ({ file }) => ({
    message: `LibreOfficeが ${file} のPDFを作れませんでした。`,
    hint: "LibreOfficeで開き、何が表示されるかを見てください。添付のファイルが壊れているか、保護されているかもしれません。",
  }),
  "packet-convert.run": ({ told }) => ({
    message: `LibreOfficeが資料をPDFにできませんでした：${told}`,
    hint: officeStarts,
  }),
  "packet-convert.time": ({ minutes }) => ({
    message: `LibreOfficeが資料をPDFにするのに ${minutes} 分を超えたため、打ち切りました。`,
    hint: officeStarts,
  }),
  "program-missing.office": ({ program }) => ({
    message:
      program === null
        ? "LibreOffice（「soffice」）が、「PATH」の示す場所にありません。"
        : `${program} というプログラムはありません。`,
    hint: "LibreOfficeを入れるか、そのプログラムを「--soffice PATH」で指定してください。他の資料は、これがなくても作れます。",
  }),
  "packet-zip.no-packet": () => unusable("会議資料の「manifest.yaml」がなく、会議資料のzipではありません。"),
  "packet-zip.no-meeting": ({ meeting }) => unusable(`中のデータに会議「${meeting}」がありません。`),
  "packet-zip.changed": ({ files }) =>
    unusable(`次のファイルが欠けているか、目録の内容と違っています：${files.join("、")}`),
  "packet-zip.no-file": ({ file }) => unusable(`${file} が入っていません。`),
  "packet-zip.other-meeting": ({ name, id, asked }) =>
    unusable(`${name}（${id}）のもので、${asked} のものではありません。`),
  "packet-zip.replacements": () => ({
    ...unusable("差替えの資料だけが入っています。"),
    hint: "会議資料のzipそのものを指定してください。差替えは「shiryo packet replace」で作り直せます。",
  }),
  "packet-repacked.name": ({ file, found }) => repacked(`${file} が ${found} という名前で入っています。`),
  "packet-repacked.bytes": () => repacked("zipの中身の並びが違います。"),
  "packet-stranger": ({ entries, count }) => {
    const named = entries.map(({ name, size }) => `${name}（${size} バイト）`);
    const more = count > entries.length ? `ほか ${count - entries.length} 件` : "";
    return {
      message: `zipの目録にないファイルがあります。取り出していません：${named.join("、")}${more}`,
      hint: "関係のないファイルは、zipから除いてください。",
    };
  },
  "packet-target": () => ({
    message: "空のフォルダーではありません。中のものは上書きしません。",
    hint: "新しいフォルダーの名前を指定してください。",
  }),
  "packet-target.here": () => ({
    message: "今いるフォルダーそのものです。新しく作ることはできません。",
    hint: "新しいフォルダーの名前を指定してください。",
  }),
  "packet-differs": ({ files, made, now, isOtherTemplates, heldBack }) => {
    const causes = [
      ...(made === now ? [] : [`zipはShiryo ${made} で作られ、これは ${now} です。`]),
      ...(isOtherTemplates ? ["zipは別の様式で作られています。"] : []),
      ...(heldBack.length === 0 ? [] : [`データにある ${heldBack.join("、")} は、この会議では示されません。`]),
    ];
    return {
      message: `次の資料が、zipの中の資料と違うものになりました：${files.join("、")}`,
      hint: causes.length === 0 ? "版も様式も同じです。開発元に知らせてください。" : causes.join(""),
    };
  },
  "paper-unknown.meeting": ({ asked, near }) => ({
    message: `「${asked}」という会議はありません。`,
    hint: meant(near, "「shiryo list」で一覧を見てください。"),
  }),
} satisfies SentencesLike<typeof english>;

const officeStarts = "LibreOfficeが単独で起動するかどうかを確かめてください。";

function quoted(name: string): string {
  return `「${name}」`;
}

function meant(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `${near.map(quoted).join("か")}の誤りではありませんか。` : otherwise;
}

function unusable(why: string) {
  return {
    message: `このzipは使えません：${why}`,
    hint: "配布したzipを指定してください。「shiryo build --only packets」か、最後の「shiryo packet replace」で作ったものです。",
  };
}

function repacked(why: string) {
  return {
    message: `配布した後で、zipが詰め直されています：${why}`,
    hint: "中の資料は目録のとおりなので、このまま使います。zipは、Shiryoが作ったまま保管してください。",
  };
}

/** What a file may turn out to be. */
export const kinds: Readonly<Record<FoundKind, string>> = {
  pdf: "PDFです",
  docx: "Wordのファイルです",
  xlsx: "Excelのブックです",
  "word-macros": "マクロ付きのWordのファイルです",
  "excel-macros": "マクロ付きのブックです",
  "excel-binary": "バイナリー形式のブックです",
  "word-template": "Wordのテンプレートです",
  "excel-template": "Excelのテンプレートです",
  powerpoint: "PowerPointのファイルです",
  "open-document": "OpenDocument形式のファイルです",
  "old-office": "古い形式のOfficeのファイルか、パスワードで保護されたファイルです",
  program: "プログラムです",
  picture: "画像です",
  archive: "ファイルをまとめた書庫です",
  rtf: "RTF形式のファイルです",
  html: "ウェブページ（HTML）です",
  xml: "XMLです",
  text: "文字だけのファイルです",
  damaged: "壊れているか、途中で切れています",
  unknown: "分からない形式です",
};
