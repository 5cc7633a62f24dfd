// Part of `npm run build`: parts that are always loaded together become one file, because Node takes its time for each file.
// Invariant: `core.js` (what checking and rendering need) is not loaded by lighter commands, `base.js` (what every command needs or may) not by
// `--version`, and every name is imported from where it now stands.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build, type BuildOptions, type Metafile } from 'esbuild'

const BARE = 'src/cli.ts'
const EACH: readonly string[] = ['src/io.ts', 'src/cli/program.ts']
const LIGHT: readonly string[] = ['src/commands/completion.ts', 'src/commands/text.ts', 'src/commands/explain.ts']
const TOGETHER: readonly string[] = ['src/commands/validate.ts', 'src/commands/render.ts']

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
  const reached = (...sources: string[]): ReadonlySet<string> => reachedFrom(entriesOf(sources, outputs), outputs)
  const [bare, each, light, first, second] = [reached(BARE), reached(...EACH), reached(...LIGHT), reached(TOGETHER[0] ?? ''), reached(TOGETHER[1] ?? '')]
  const parts = Object.keys(outputs).filter((path) => !bare.has(path) && outputs[path]?.entryPoint === undefined)
  const base = parts.filter((path) => each.has(path) || (light.has(path) && first.has(path) && second.has(path)))
  const core = parts.filter((path) => first.has(path) && second.has(path) && !base.includes(path))
  await mergeInto('base.js', base, base)
  await mergeInto('core.js', core, [...base, ...core])
  for (const path of entriesOf([BARE], outputs)) writeFileSync(join(target, basename(path)), readFileSync(join(target, basename(path)), 'utf8').replace(/import"\.\/[^"]+";/g, '')) // of which it needs nothing

  /** `known`: parts that are merged by now. */
  async function mergeInto(name: string, merged: readonly string[], known: readonly string[]): Promise<void> {
    const beside = merged.flatMap((path) => (outputs[path]?.imports ?? []).flatMap((next) => (next.kind === 'import-statement' && !next.external && !known.includes(next.path) ? [next.path] : [])))
    if ([...reachedFrom(beside, outputs)].some((path) => merged.includes(path))) throw new Error(`${name}: a part beside it needs it before it is there`)
    const names = new Map(merged.map((path, i) => [basename(path), `g${i}_`]))
    const contents = merged.map((path) => `export {${outputs[path]?.exports.map((one) => `${one} as ${names.get(basename(path))}${one}`).join(',')}} from './${basename(path)}'`).join('\n')
    const apart = readdirSync(target).filter((file) => file.endsWith('.js') && !names.has(file))
    for (const file of names.keys()) strip(join(target, file), banner)
    await build({ ...shared, stdin: { contents, resolveDir: target }, outfile: join(target, name), format: 'esm', external: apart.map((file) => `./${file}`), banner: { js: banner } })
    for (const file of names.keys()) rmSync(join(target, file))
    for (const file of apart) pointTo(name, join(target, file), names, banner)
  }
}

const strip = (path: string, banner: string): void => writeFileSync(path, readFileSync(path, 'utf8').replace(banner, ''))
function pointTo(name: string, path: string, names: ReadonlyMap<string, string>, banner: string): void {
  const code = readFileSync(path, 'utf8')
  const rest = code.replace(banner, '')
  const moved = (/\brequire\b|__dirname/.test(rest) ? code : rest).replace(/import(?:\{([^}]*)\}from)?"\.\/([^"]+)";/g, (all, list: string | undefined, from: string) => {
    const before = names.get(from)
    if (before === undefined) return all
    return list === undefined ? `import"./${name}";` : `import{${list.split(',').map((one) => (one.includes(' as ') ? `${before}${one}` : `${before}${one} as ${one}`)).join(',')}}from"./${name}";`
  })
  writeFileSync(path, moved)
}
