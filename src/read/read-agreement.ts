// Agreement text → Reading: parse, arrange, judge, follow references. Everything wrong is reported at once, each mistake once.
import { type Mode, type Report, severityOf } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import { advice } from '../schema/derive.ts'
import { agreementSchema } from '../schema/parts/agreement.ts'
import type { Problem } from '../schema/problem.ts'
import type { Kind, Templates } from '../templates/templates.ts'
import { refusedCharacters } from '../yaml/characters.ts'
import { openYaml, type YamlText } from '../yaml/open.ts'
import { parsePath, pathText } from '../yaml/paths.ts'
import { type Laid, withSettings, withValues } from '../yaml/set.ts'
import { type Arranged, arrange } from './arrange.ts'
import { complete } from './complete.ts'
import { suggestedGenus } from './genus.ts'
import { kindOf, problemsWithoutKind } from './kind.ts'
import { withIds } from './names-for-ids.ts'
import { numberProblems } from './numbers.ts'
import { openValues } from './open-values.ts'
import { at } from './raw.ts'
import type { Reading, Source } from './reading.ts'
import { referenceProblems } from './references.ts'
import { settle } from './settle.ts'
import { suggestedParties } from './suggested-parties.ts'
import { suggestedSigner } from './suggested-signer.ts'
import { tell } from './tell.ts'

export interface Request extends Writing, Judging {}
/** An agreement as it is written. */
interface Writing {
  /** Shown in messages. */
  readonly file: string
  readonly text: string
  /** `--set path=value`, in order. */
  readonly sets?: readonly string[]
}
interface Judging {
  readonly templates: Templates
  readonly mode: Mode
}

/** Undefined when there are errors (reported). A single value that stands twice is one that hides no other: the last is read, so that all is told at once; who hears of an error makes nothing of it. */
export function readAgreement(request: Request, report: Report): Reading | undefined {
  return unlessFailed(request.mode, report, (heard) => {
    const yaml = openAgreement(request, (code, ...told) => (code === 'yaml/doppeltes-feld' ? report : heard)(code, ...told))
    const reading = yaml && read(yaml, request, heard)
    return yaml?.isPartial ? undefined : reading
  })
}

/** The data of the file with its settings; undefined when there is none (reported). */
export function openAgreement({ file, text, sets = [] }: Writing, report: Report): YamlText | undefined {
  const opened = openYaml(file, text, report)
  return opened && withSettings(opened, sets, report)
}

/** The agreement of an opened file with the values of one row over it; undefined when there are errors (reported). */
export function readRow(yaml: YamlText, values: readonly Laid[], judging: Judging, report: Report): Reading | undefined {
  return unlessFailed(judging.mode, report, (heard) => {
    const filled = withValues(yaml, values, heard)
    return filled && read(filled, judging, heard)
  })
}

function unlessFailed<T>(mode: Mode, report: Report, work: (heard: Report) => T | undefined): T | undefined {
  let failed = false
  const result = work((code, message, place, more) => {
    if (severityOf(code, mode) === 'error') failed = true
    report(code, message, place, more)
  })
  return failed ? undefined : result
}

function read(yaml: YamlText, { templates, mode }: Judging, report: Report): Reading | undefined {
  const kind = kindOf(yaml.data, templates)
  if (kind) return readKind(yaml, kind, templates, mode, report)
  tell(problemsWithoutKind(yaml.data, templates), yaml, (path) => path, report)
  return undefined
}

function readKind(yaml: YamlText, kind: Kind, templates: Templates, mode: Mode, report: Report): Reading | undefined {
  const arranged = arrange(yaml.data, kind)
  const schema = agreementSchema(kind, at(yaml.data, 'umfang') === 'ausfuehrlich' ? 'ausfuehrlich' : 'knapp')
  const written = (path: DataPath) => yaml.written(arranged.toFile(path))
  const settled = settle(arranged.data, { schema, kind, advice: { ...advice(kind, templates), suggest: (path) => suggestedGenus(arranged.data, path) ?? suggestedSigner(arranged.data, path) ?? suggestedParties(path) }, mode, written })
  const hidden = settled.problems.filter(({ code }) => code === 'yaml/zeichen')
  if (hidden.length > 0) return tellHidden(hidden, yaml, arranged, report)
  const problems = withIds(numberProblems(settled, yaml.thousands.map(arranged.fromFile), written), settled.data)
  const references = referenceProblems({ settled, problems, kind, file: yaml.data, arranged, schema })
  tell([...arranged.problems, ...problems, ...references], yaml, arranged.toFile, report)
  if (!settled.judged) return undefined
  const agreement = complete(settled.judged)
  return { agreement, source: sourceOf(yaml, arranged), open: openValues(agreement.offen, settled.holes, (zu) => pathOf(zu, yaml.data, arranged)) }
}

/** Signs that nobody sees in names of fields: what else is wrong may follow from them. Those that are never allowed were told when the file was opened. */
function tellHidden(hidden: readonly Problem[], yaml: YamlText, { toFile }: Arranged, report: Report): undefined {
  tell(hidden.filter(({ path }) => refusedCharacters(String(path.at(-1))).length === 0), yaml, toFile, report)
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
