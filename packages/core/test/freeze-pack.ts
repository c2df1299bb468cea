// Run by hand once a version is final: node packages/core/test/freeze-pack.ts
import { jiebei } from "../src/packs/jiebei/index.ts";
import { freezePack, frozenFolder } from "./frozen-packs.ts";

process.stdout.write(`${freezePack(jiebei, frozenFolder)} is frozen.\n`);
