// `node scripts/release-check.mjs v1.2.3`: fails unless the tag, package.json and CHANGELOG.md name the same version.
import fs from 'node:fs';

const tag = process.argv[2] ?? '';
const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const changelog = fs.readFileSync('CHANGELOG.md', 'utf8');
const faults = [];
if (tag !== `v${version}`) faults.push(`the tag ${tag} is not v${version}, the version of package.json`);
if (!changelog.split(/\r?\n/).some((line) => line.startsWith(`## ${version}`)))
  faults.push(`CHANGELOG.md has no heading "## ${version}"`);
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
