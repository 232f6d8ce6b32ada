#!/usr/bin/env node
// The first file of the bundle. Whatever Node reads it must come as far as the sentence that says it is too old: the
// bundler refuses what it cannot say in words of Node 6, and all else is loaded afterwards.

import { oldNode } from "../words/old-node.ts";

// Put in by the bundler, as package.json names it: "20.19".
declare const SHIRYO_NODE: string;

if (isTooOld(process.versions.node, SHIRYO_NODE)) {
  process.stderr.write(oldNode(SHIRYO_NODE, process.versions.node));
  process.exitCode = 3;
} else {
  require("./launch.js").load("./code.js").run();
}

function isTooOld(found: string, needed: string): boolean {
  const difference = part(found, 0) - part(needed, 0) || part(found, 1) - part(needed, 1);
  return difference < 0;
}

function part(version: string, place: number): number {
  return Number(version.split(".")[place]);
}
