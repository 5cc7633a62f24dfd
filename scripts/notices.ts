// The licence texts of every package that the bundle contains.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `inputs`: paths of the bundled files, below `root`. */
export function notices(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []))
  const texts = [...folders].map((folder) => notice(join(root, folder)))
  return `koopgen contains the following packages.\n${[...new Set(texts)].sort().join('')}`
}

function notice(folder: string): string {
  const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Licence: ${license ?? 'see the package'}`
  return `\n${'='.repeat(80)}\n${name} ${version}\n\n${text}\n`
}
