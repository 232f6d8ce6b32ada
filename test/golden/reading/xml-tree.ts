import { SaxesParser } from "saxes";

/** An element as it stands in a part. Names go without their namespace's prefix, but for those of relations (`r:id`). */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly in the element. */
  readonly text: string;
};

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string };

/** Nothing of our own reads here: what the golden files say does not depend on how src/ reads or writes XML. */
export function xmlTree(bytes: Uint8Array): Element {
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: localName(name), attributes: localNames(attributes), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(new TextDecoder().decode(bytes)).close();
  return root.children[0] ?? root;
}

function localNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

const localName = (name: string) => (name.startsWith("r:") ? name : name.slice(name.indexOf(":") + 1));

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Every element of these names below this one, in the order of the part; what lies in one of them is not looked at. */
export function within(element: Element | undefined, ...names: string[]): Element[] {
  return (element?.children ?? []).flatMap((one) => (names.includes(one.name) ? [one] : within(one, ...names)));
}

/** An element's settings in brief: `jc=right`, `ind(left=420 hanging=210)`, `keepNext`. */
export function brief({ name, attributes, children }: Element): string {
  const told = Object.entries(attributes).filter(([key]) => !key.startsWith("xml"));
  const values = told.map(([key, value]) => (key === "val" ? value : `${key}=${value}`));
  const inner = [...values, ...children.map(brief)];
  if (inner.length === 0) return name;
  return told.length === 1 && told[0]?.[0] === "val" && inner.length === 1
    ? `${name}=${inner[0]}`
    : `${name}(${inner.join(" ")})`;
}

/** Where the relations of a part lead: id → name of a part, or an address outside. */
export function relationsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = bytes === undefined ? [] : xmlTree(bytes).children;
  return new Map(
    relations.map(({ attributes: { Id = "", Target = "", TargetMode } }) => [
      Id,
      TargetMode === "External" ? Target : new URL(Target, `file:///${folder}`).pathname.slice(1),
    ]),
  );
}
