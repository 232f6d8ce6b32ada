import type { Templates } from "../../../load/templates.ts";
import type { Dataset } from "../../../model/dataset.ts";
import { workbookMaker } from "../../paper/workbook-paper.ts";
import { packetMaker } from "../packet-maker.ts";
import type { OwnFiles, PacketMaker } from "../packet-source.ts";

export type MakerMaterials = { readonly dataset: Dataset; readonly templates: Templates; readonly own: OwnFiles };

/** Makers of a packet's papers by the date they bear; each compiles its templates once. */
export function packetMakers({ dataset, templates, own }: MakerMaterials): (date: Date) => PacketMaker {
  const makers = new Map<number, PacketMaker>();
  return (date) => {
    const known = makers.get(date.getTime());
    if (known !== undefined) return known;
    const maker = packetMaker({
      dataset,
      templates,
      date,
      own,
      workbooks: workbookMaker({ dataset, templates, date }),
    });
    makers.set(date.getTime(), maker);
    return maker;
  };
}
