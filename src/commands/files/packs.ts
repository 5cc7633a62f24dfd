// A --templates folder as a pack: its clauses and manifests as text. Links that lead out of the folder are refused, links to folders as well.
import { resolve, sep } from 'node:path'
import { UserError } from '../../diagnostics/user-error.ts'
import { type Io, utf8 } from '../../io.ts'
import type { Pack, TemplateFile } from '../../templates/templates.ts'

const KINDS = /\.(md|ya?ml)$/i

export async function packOf(folder: string, io: Io): Promise<Pack> {
  const kind = await io.kind(folder)
  if (kind === undefined) throw new UserError(`Den Vorlagenordner „${folder}“ gibt es nicht. Prüfen Sie „--templates“.`)
  if (kind === 'file') throw new UserError(`„${folder}“ ist eine Datei. Nennen Sie mit „--templates“ den Ordner, in dem die Vorlagen liegen.`)
  const root = await io.realPath(folder)
  const files = await filesBelow(root, '', root, io)
  if (files.length === 0) throw new UserError(`Der Vorlagenordner „${folder}“ enthält keine Vorlage (*.yaml, *.md).`)
  if (!files.some(({ path }) => path.includes('/'))) {
    throw new UserError(`Im Vorlagenordner „${folder}“ fehlt der Unterordner der Art: Erwartet wird zum Beispiel „${folder}/abh/${files[0]?.path}“. Nennen Sie mit „--templates“ den Ordner darüber.`)
  }
  return { name: folder.split(sep).join('/').replace(/\/+$/, ''), files }
}

async function filesBelow(folder: string, prefix: string, root: string, io: Io): Promise<readonly TemplateFile[]> {
  const entries = (await io.list(folder)).filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
  const nested = await Promise.all(
    entries.map(async ({ name, kind }): Promise<readonly TemplateFile[]> => {
      const path = resolve(folder, name)
      if (kind === 'folder') return filesBelow(path, `${prefix}${name}/`, root, io)
      if (kind === 'link') await refuseEscape(path, root, io)
      return KINDS.test(name) ? [{ path: prefix + name, text: utf8(path, await io.read(path)) }] : []
    }),
  )
  return nested.flat()
}

async function refuseEscape(path: string, root: string, io: Io): Promise<void> {
  const target = await io.realPath(path)
  if (!target.startsWith(root + sep)) throw new UserError(`„${path}“ ist eine Verknüpfung aus dem Vorlagenordner hinaus. Legen Sie die Datei selbst in den Ordner.`)
}
