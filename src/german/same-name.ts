// One name however it is written: „Hilfe e.V.“ and „Hilfe e. V.“ are the same body.
// Invariant: spaces, points and capitals alone never make another name.
export const nameKey = (name: string): string => name.normalize('NFC').replace(/[\s.]+/gu, '').toLowerCase()
