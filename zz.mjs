import {parseRecords} from "./src/load/record/parse-records.ts";
import {toldProblem} from "./src/base/problem.ts";
import {Program} from "./src/model/program.ts";
import {Meeting} from "./src/model/meeting.ts";
import {readFileSync} from "node:fs";
let text=readFileSync("data/programs/cancer.yaml","utf8").replace(/projects: .*/,"projects: [ｐｊ１, PJ3, pj5]").replace(/initial: .*/,'initial: { "2023": 9227703千円, "2024": ８８７０８６０, 令和7: 8,920百万円 }').replace(/period: .*/,"period: {from: 令和４, to: R8年度, text: a}").replace("no: 9","no: ９");
for (const [t,S] of [[text,Program],["id: a\nbody: b\nno: '１'\ndate: 令和７年７月16日（水）\ntime: １０：００～１２：００\nagenda:\n - title: x\n   class: （審議事項）\nshows: [Request]",Meeting],["id: a\nbody: b\nno: 1,5\ndate: 12/7/2025\ntime: {start: 1:30}\nagenda:\n - title: x\n   class: 審議\n   papers:\n    - title: x\n      briefings: {project: ＰＪ１}",Meeting]]) {
const r=await parseRecords({file:"a",text:t},{schema:S});
for(const p of r.problems) {const q=toldProblem(p,"en");console.log(q.place.line,q.place.col,q.severity,q.message,"|",q.hint);}
console.log(JSON.stringify(r.records[0]?.record.budget??r.records[0]?.record))}
