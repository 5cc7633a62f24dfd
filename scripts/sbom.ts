// The components as a CycloneDX 1.6 bill of materials: a list for programs that watch for known faults and licences.
// Invariant: nothing of time, machine or chance; the serial number hangs on the content.
import { createHash } from 'node:crypto'
import type { Component } from './components.ts'

interface Own {
  readonly name: string
  readonly version: string
  readonly description: string
}

export function sbom({ name, version, description }: Own, components: readonly Component[]): string {
  const own = `pkg:npm/${name}@${version}`
  const rows = components.map((one) => ({ ref: refOf(one), one }))
  const refsIn = (within: string | undefined): readonly string[] => rows.filter(({ one }) => one.within === within).map(({ ref }) => ref)
  const content = {
    metadata: { component: { type: 'application', 'bom-ref': own, name, version, description, licenses: [{ license: { id: 'MIT' } }], purl: own } },
    components: rows.map(({ ref, one }) => component(ref, one)),
    dependencies: [{ ref: own, dependsOn: refsIn(undefined) }, ...rows.map(({ ref, one }) => ({ ref, dependsOn: one.within === undefined ? refsIn(one.name) : [] }))],
  }
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuid(JSON.stringify(content))}`, version: 1, ...content }, null, 2)}\n`
}

function component(ref: string, { name, version, type, licence, within, sha512 }: Component): object {
  const plain = name.replace(/ \(.*/, '')
  return {
    type,
    'bom-ref': ref,
    name: plain,
    ...(version !== undefined && { version }),
    ...(plain !== name && { description: name }),
    ...(sha512 !== undefined && { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
    licenses: /[ (]/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }],
    ...(type === 'library' && { purl: purlOf(plain, version) }),
    ...(within !== undefined && { properties: [{ name: 'koopgen:within', value: within }] }),
  }
}

const purlOf = (name: string, version: string | undefined): string => `pkg:npm/${name.replace('@', '%40')}${version === undefined ? '' : `@${version}`}`
const refOf = ({ name, version, within }: Component): string => [within ?? [], name.replace(/ \(.*/, '')].flat().join('/') + (version === undefined ? '' : `@${version}`)

/** Version 8 of RFC 9562: the bits are ours. */
function uuid(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
