import { build } from 'esbuild';
import fs from 'node:fs';
await build({entryPoints:['test/fuzz/target.ts'],bundle:true,platform:'node',format:'cjs',target:'node20',outfile:'/tmp/pub/target.cjs',external:['compromise','compromise/*'],logLevel:'warning'});
