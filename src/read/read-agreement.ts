// Agreement text → Reading: parse, arrange, judge, follow references. Everything wrong is reported at once, each mistake once.
import { type Mode, type Report, severityOf } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import { advice } from '../schema/derive.ts'
import { agreementSchema } from '../schema/parts/agreement.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { openYaml, type YamlText } from '../yaml/open.ts'
import { parsePath, pathText } from '../yaml/paths.ts'
import { withSettings } from '../yaml/set.ts'
import { type Arranged, arrange } from './arrange.ts'
import { complete } from './complete.ts'
import { suggestedGenus } from './genus.ts'
import { kindOf, problemsWithoutKind } from './kind.ts'
import { numberProblems } from './numbers.ts'
import { openValues } from './open-values.ts'
import { at } from './raw.ts'
import type { Reading, Source } from './reading.ts'
import { referenceProblems } from './references.ts'
import { settle } from './settle.ts'
import { tell } from './tell.ts'

export interface Request {
  /** Shown in messages. */
  readonly file: string
  readonly text: string
  readonly templates: Templates
  readonly mode: Mode
  /** `--set path=value`, in order. */
  readonly sets?: readonly string[]
}

/** Undefined when there are errors (reported). */
export function readAgreement(request: Request, report: Report): Reading | undefined {
  let failed = false
  const heard: Report = (code, message, place, more) => {
    if (severityOf(code, request.mode) === 'error') failed = true
    report(code, message, place, more)
  }
  const reading = read(request, heard)
  return failed ? undefined : reading
}

function read({ file, text, templates, mode, sets = [] }: Request, report: Report): Reading | undefined {
  const opened = openYaml(file, text, report)
  const yaml = opened && withSettings(opened, sets, report)
  if (!yaml) return undefined
  const kind = kindOf(yaml.data, templates)
  if (kind) return readKind(yaml, kind, templates, mode, report)
  tell(problemsWithoutKind(yaml.data, templates), yaml, (path) => path, report)
  return undefined
}

function readKind(yaml: YamlText, kind: Kind, templates: Templates, mode: Mode, report: Report): Reading | undefined {
  const arranged = arrange(yaml.data, kind)
  const schema = agreementSchema(kind, at(yaml.data, 'umfang') === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp')
  const written = (path: DataPath) => yaml.written(arranged.toFile(path))
  const settled = settle(arranged.data, { schema, kind, advice: { ...advice(kind, templates), suggest: (path) => suggestedGenus(arranged.data, path) }, mode, written })
  const problems = numberProblems(settled, yaml.thousands.map(arranged.fromFile), written)
  const references = referenceProblems({ settled, problems, kind, file: yaml.data, arranged, schema })
  tell([...arranged.problems, ...problems, ...references], yaml, arranged.toFile, report)
  if (!settled.judged) return undefined
  const agreement = complete(settled.judged)
  return { agreement, source: sourceOf(yaml, arranged), open: openValues(agreement.offen, settled.holes, (zu) => pathOf(zu, yaml.data, arranged)) }
}

/** Judged already: the path is right. */
function pathOf(zu: string, file: unknown, { fromFile }: Arranged): DataPath {
  const parsed = parsePath(zu, file)
  return 'path' in parsed ? fromFile(parsed.path) : []
}
function sourceOf(yaml: YamlText, { toFile }: Arranged): Source {
  return {
    file: yaml.file,
    placeOf: (path, part) => yaml.placeOf(toFile(path), part),
    textPlace: (path) => yaml.textPlace(toFile(path)),
    pathText: (path) => pathText(toFile(path), yaml.data),
  }
}
