// Writes the JSON Schema that is shipped anew: node packages/core/test/write-schema.ts && npx -y pnpm@12 format. Run it when the model changed on purpose.
import { writeFileSync } from "node:fs";
import { packJsonSchema } from "../src/model/pack-json-schema.ts";

const file = new URL("../pack.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
