/** Maps code points of an article's text back to the document it was read from: white space may differ, lines be left out. */
export function aligner(raw: string, text: string): (offset: number) => number | undefined {
  const dense: string[] = []
  const denseAt: number[] = []
  for (const [at, point] of [...raw].entries()) {
    if (!/\S/u.test(point)) continue
    dense.push(point)
    denseAt.push(at)
  }
  const haystack = dense.join('')
  const pointOfUnit: number[] = []
  for (const [index, point] of dense.entries()) for (let unit = 0; unit < point.length; unit++) pointOfUnit.push(index)
  const map = new Map<number, number | undefined>()
  let from = 0
  let offset = 0
  for (const line of text.split('\n')) {
    const points = [...line]
    const solid = points.filter((point) => /\S/u.test(point)).join('')
    let found = solid === '' ? -1 : haystack.indexOf(solid, from)
    if (solid !== '' && found < 0) found = haystack.indexOf(solid)
    if (found >= 0) {
      let index = pointOfUnit[found] ?? 0
      for (const [at, point] of points.entries()) if (/\S/u.test(point)) map.set(offset + at, denseAt[index++])
      from = found + solid.length
    }
    offset += points.length + 1
  }
  return (at) => map.get(at)
}
