// The eight faces, each opened once per process when it is first asked for.
import { type Cut, fontBytes, readyFace } from '../fonts.ts'
import type { Face as Family } from '../measures.ts'
import { Face } from './face.ts'

const opened = new Map<string, Face>()
export function faceOf(family: Family, cut: Cut): Face {
  const name = `${family}/${cut}`
  const known = opened.get(name)
  if (known !== undefined) return known
  const face = new Face(() => fontBytes(family, cut), readyFace(family, cut))
  opened.set(name, face)
  return face
}
