// The licence texts of every package that the bundle contains, and of data that a package passes on from others without their notice.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `inputs`: paths of the bundled files, below `root`. */
export function notices(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const texts = [...folders].map((folder) => notice(join(root, folder)))
  if (folders.has('node_modules/hyphen')) texts.push(PATTERNS)
  return `koopgen contains the following packages.\n${[...new Set(texts)].sort().join('')}`
}

function notice(folder: string): string {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license ?? 'see the package'}`
  return `\n${'='.repeat(80)}\n${name} ${version}\n\n${text}\n`
}

/** The package of the patterns names its own licence (ISC) only; the patterns are those of TeX. */
const PATTERNS = `
${'='.repeat(80)}
hyph-de-1996 (TeX hyphenation patterns for German, reformed orthography)

MIT License

Copyright (c) 2013-2024 Stephan Hennig, Werner Lemberg, Günter Milde, Sander van Geloven,
Georg Pfeiffer, Gisbert W. Selke, Tobias Wendorf, Keno Wehr

Permission is hereby granted, free of charge, to any person obtaining a copy of this software
and associated documentation files (the "Software"), to deal in the Software without restriction,
including without limitation the rights to use, copy, modify, merge, publish, distribute,
sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or
substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING
BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM,
DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`
