// Part of `npm run build`: the parts that checking and rendering always load together become one file, because Node takes its time for each file.
// Invariant: parts that a lighter command loads stay by themselves, and every name is imported from where it now stands.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type BuildOptions, type Metafile } from 'esbuild'

const CORE = 'core.js'
const TOGETHER: readonly string[] = ['src/commands/validate.ts', 'src/commands/render.ts']
/** Their parts are left alone. */
const LIGHT: readonly string[] = ['src/cli.ts', 'src/cli/program.ts', 'src/commands/completion.ts', 'src/commands/text.ts', 'src/commands/explain.ts']

type Outputs = Metafile['outputs']
const entriesOf = (sources: readonly string[], outputs: Outputs): readonly string[] => Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint !== undefined && sources.includes(entryPoint) ? [path] : []))
function reachedFrom(paths: readonly string[], outputs: Outputs): ReadonlySet<string> {
  const reached = new Set<string>()
  const follow = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const next of outputs[path]?.imports ?? []) if (next.kind === 'import-statement' && !next.external) follow(next.path)
  }
  paths.forEach(follow)
  return reached
}

/** `banner`: what begins each part; those that do not need it lose it. */
export async function mergeChunks({ outputs }: Metafile, target: string, banner: string, shared: Omit<BuildOptions, 'outdir'>): Promise<void> {
  const light = reachedFrom(entriesOf(LIGHT, outputs), outputs)
  const [first, second] = TOGETHER.map((one) => reachedFrom(entriesOf([one], outputs), outputs))
  const merged = [...(first ?? [])].filter((path) => second?.has(path) && !light.has(path) && outputs[path]?.entryPoint === undefined)
  const beside = merged.flatMap((path) => (outputs[path]?.imports ?? []).flatMap((next) => (next.kind === 'import-statement' && !next.external && !merged.includes(next.path) ? [next.path] : [])))
  if ([...reachedFrom(beside, outputs)].some((path) => merged.includes(path))) throw new Error(`${CORE}: a part beside it needs it before it is there`)
  const names = new Map(merged.map((path, i) => [basename(path), `g${i}_`]))
  const contents = merged.map((path) => `export {${outputs[path]?.exports.map((name) => `${name} as ${names.get(basename(path))}${name}`).join(',')}} from './${basename(path)}'`).join('\n')
  const apart = Object.keys(outputs).map((path) => basename(path)).filter((name) => name.endsWith('.js') && !names.has(name))
  for (const name of names.keys()) strip(join(target, name), banner)
  await build({ ...shared, stdin: { contents, resolveDir: target }, outfile: join(target, CORE), format: 'esm', external: apart.map((name) => `./${name}`), banner: { js: banner } })
  for (const name of names.keys()) rmSync(join(target, name))
  for (const name of apart) pointToCore(join(target, name), names, banner)
}

const strip = (path: string, banner: string): void => writeFileSync(path, readFileSync(path, 'utf8').replace(banner, ''))
function pointToCore(path: string, names: ReadonlyMap<string, string>, banner: string): void {
  const code = readFileSync(path, 'utf8')
  const rest = code.replace(banner, '')
  const moved = (/\brequire\b|__dirname/.test(rest) ? code : rest).replace(/import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g, (all, list: string | undefined, name: string) => {
    const before = names.get(name)
    if (before === undefined) return all
    return list === undefined ? `import"./${CORE}";` : `import{${list.split(',').map((one) => (one.includes(' as ') ? `${before}${one}` : `${before}${one} as ${one}`)).join(',')}}from"./${CORE}";`
  })
  writeFileSync(path, moved)
}
