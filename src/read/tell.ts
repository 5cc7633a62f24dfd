// Problems → diagnostics with their places in the file.
import type { Report } from '../diagnostics/diagnostic.ts'
import type { DataPath } from '../document/nodes.ts'
import type { Problem } from '../schema/problem.ts'
import type { YamlText } from '../yaml/open.ts'
import { pathText } from '../yaml/paths.ts'

export function tell(problems: readonly Problem[], yaml: YamlText, toFile: (path: DataPath) => DataPath, report: Report): void {
  for (const { code, path, part, message, hint, related = [] } of problems) {
    const place = yaml.placeOf(toFile(path), part)
    const places = related.flatMap((other) => {
      const found = yaml.placeOf(toFile(other.path))
      return found ? [{ place: found, message: other.message }] : []
    })
    const where = place ? message : `${pathText(toFile(path), yaml.data)}: ${message}` // a value from --set has no place
    report(code, where, place, { hint, ...(places.length > 0 && { related: places }) })
  }
}
