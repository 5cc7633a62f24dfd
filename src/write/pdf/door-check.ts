// Checks, before the first PDF, that pdfmake still has the private members our layout builds on: a clear error instead of odd pages.
import { DocMeasure, DocPreprocessor, DocumentContext, LayoutBuilder, PageElementWriter } from './pdfmake.ts'

/** An instance and what we call or override on it, and what we read from it. */
interface Part {
  readonly make: () => object
  readonly methods: readonly string[]
  readonly values: readonly string[]
}
const SIZE = { width: 100, height: 100 }
const EDGES = { left: 0, top: 0, right: 0, bottom: 0 }
const NO_DOCUMENT = {
  provideFont: () => {
    throw new Error('No fonts')
  },
  provideImage: () => SIZE,
}

/** Some values are there only once there is a page. */
function contextWithPage(): object {
  const writer = new PageElementWriter(new DocumentContext())
  writer.addPage(SIZE, null, EDGES, {})
  return writer.context()
}

export const PARTS: Readonly<Record<string, Part>> = {
  LayoutBuilder: {
    make: () => new LayoutBuilder(SIZE, EDGES, null),
    methods: ['registerTableLayouts', 'processNode', 'processVerticalContainer', 'processColumns', 'processTable', 'processLeaf', 'addHeadersAndFooters'],
    values: ['pageSize', 'pageMargins', 'tableLayouts'],
  },
  DocMeasure: {
    make: () => new DocMeasure(NO_DOCUMENT, {}, {}, null, {}),
    methods: ['measureDocument', 'measureBlock', 'measureNode', 'measureLeaf', 'measureImage', 'measureTable', 'measureColumns'],
    values: ['pdfDocument'],
  },
  DocPreprocessor: { make: () => new DocPreprocessor(), methods: ['preprocessDocument', 'preprocessBlock', 'preprocessNode'], values: [] },
  DocumentContext: {
    make: () => contextWithPage(),
    methods: ['initializePage', 'getCurrentPage', 'moveDown', 'addMargin'],
    values: ['x', 'y', 'page', 'pages', 'snapshots', 'availableWidth', 'availableHeight'],
  },
  PageElementWriter: {
    make: () => new PageElementWriter(new DocumentContext()),
    methods: ['addLine', 'addFragment', 'addPage', 'moveToNextPage', 'pushContext', 'popContext', 'context', '_fitOnPage'],
    values: ['transactionLevel'],
  },
}

function faultsOf(name: string, { make, methods, values }: Part): readonly string[] {
  const instance = make() as Readonly<Record<string, unknown>>
  return [
    ...methods.filter((method) => typeof instance[method] !== 'function').map((method) => `${name}.${method}()`),
    ...values.filter((value) => instance[value] === undefined).map((value) => `${name}.${value}`),
  ]
}
/** What is missing, in words of pdfmake. */
export const doorFaults = (parts: Readonly<Record<string, Part>> = PARTS): readonly string[] => Object.entries(parts).flatMap(([name, part]) => faultsOf(name, part))

let checked = false
/** Throws if pdfmake is not the one we know; looks only once. */
export function checkDoor(): void {
  if (checked) return
  const faults = doorFaults()
  if (faults.length > 0) throw new Error(`This pdfmake lacks ${faults.join(', ')}; install exactly the version that package.json names`)
  checked = true
}
