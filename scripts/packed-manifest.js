// What npm packs has no script „prepare“: it is for copies that npm fetched with git (scripts/prepare.js), and npm warns of it whoever installs a tarball.
// Runs before and after packing. Invariant: `back` undoes `out`, byte by byte, however often each was run.
import { readFileSync, writeFileSync } from 'node:fs'

const NAMES = { out: ['"prepare":', '"_prepare":'], back: ['"_prepare":', '"prepare":'] }
const [from, to] = NAMES[process.argv[2]]
writeFileSync('package.json', readFileSync('package.json', 'utf8').replace(from, to))
